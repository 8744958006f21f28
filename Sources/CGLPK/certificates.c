/* Why a program has no solution, or no best one. */
#include "guard.h"
#include <math.h>

static bool is_basic(glp_prob *glpk, int k) {
    int rows = glp_get_num_rows(glpk);
    return (k <= rows ? glp_get_row_stat(glpk, k) : glp_get_col_stat(glpk, k - rows)) == GLP_BS;
}

/* Whether a basic row (k <= rows) or column lies below (-1) or above (1) its bounds. */
static double side_violated(glp_prob *glpk, int k) {
    int rows = glp_get_num_rows(glpk), j = k - rows;
    bool is_row = k <= rows;
    int type = is_row ? glp_get_row_type(glpk, k) : glp_get_col_type(glpk, j);
    double value = is_row ? glp_get_row_prim(glpk, k) : glp_get_col_prim(glpk, j);
    double lower = is_row ? glp_get_row_lb(glpk, k) : glp_get_col_lb(glpk, j);
    double upper = is_row ? glp_get_row_ub(glpk, k) : glp_get_col_ub(glpk, j);
    bool has_lower = type == GLP_LO || type == GLP_DB || type == GLP_FX;
    bool has_upper = type == GLP_UP || type == GLP_DB || type == GLP_FX;
    if (has_lower && value < lower - 1e-9 * (1 + fabs(lower))) return -1;
    if (has_upper && value > upper + 1e-9 * (1 + fabs(upper))) return 1;
    return 0;
}

int cglpk_read_infeasibility(cglpk_problem *problem, double *weights) {
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    if (!glp_bf_exists(glpk)) {
        int result = glp_factorize(glpk);
        if (result != 0) return cglpk_leave(result);
    }
    int rows = glp_get_num_rows(glpk);
    /* The dual simplex method names the one basic row or column that cannot come within its
       bounds; the primal one ends where the sum of all that are missing is least. */
    int stuck = glp_get_unbnd_ray(glpk);
    if (stuck != 0 && !is_basic(glpk, stuck)) stuck = 0; /* it says where there is no optimum */
    double *costs = glp_alloc(rows + 1, sizeof *costs);
    for (int i = 1; i <= rows; i++) {
        int k = glp_get_bhead(glpk, i);
        costs[i] = stuck == 0 || stuck == k ? side_violated(glpk, k) : 0;
    }
    if (rows > 0) glp_btran(glpk, costs);
    for (int i = 0; i < rows; i++) weights[i] = costs[i + 1];
    glp_free(costs);
    return cglpk_leave(0);
}

int cglpk_read_ray(cglpk_problem *problem, double *direction) {
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    int rows = glp_get_num_rows(glpk), columns = glp_get_num_cols(glpk);
    int leaving = glp_get_unbnd_ray(glpk);
    if (leaving == 0) return cglpk_leave(GLP_EFAIL);
    if (!glp_bf_exists(glpk)) {
        int result = glp_factorize(glpk);
        if (result != 0) return cglpk_leave(result);
    }
    bool is_row = leaving <= rows;
    double price = is_row
        ? glp_get_row_dual(glpk, leaving) : glp_get_col_dual(glpk, leaving - rows);
    /* The way in which it improves the objective. */
    double step = (price < 0) == (glp_get_obj_dir(glpk) == GLP_MIN) ? 1 : -1;
    for (int j = 0; j < columns; j++) direction[j] = 0;
    if (!is_row) direction[leaving - rows - 1] = step;
    int *numbers = glp_alloc(rows + 1, sizeof *numbers);
    double *rates = glp_alloc(rows + 1, sizeof *rates);
    int count = glp_eval_tab_col(glpk, leaving, numbers, rates);
    for (int t = 1; t <= count; t++)
        if (numbers[t] > rows) direction[numbers[t] - rows - 1] = step * rates[t];
    glp_free(numbers);
    glp_free(rates);
    return cglpk_leave(0);
}
