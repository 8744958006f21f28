/* How far data may change before an optimal basis is no longer optimal. */
#include "guard.h"
#include <float.h>
#include <math.h>

static double unlimited(double value) {
    if (value <= -DBL_MAX) return -INFINITY;
    if (value >= DBL_MAX) return INFINITY;
    return value;
}

int cglpk_read_ranges(
    cglpk_problem *problem, double *least_cost, double *greatest_cost, double *least_activity,
    double *greatest_activity) {
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    if (glp_get_status(glpk) != GLP_OPT) return cglpk_leave(GLP_EFAIL);
    if (!glp_bf_exists(glpk)) {
        int result = glp_factorize(glpk);
        if (result != 0) return cglpk_leave(result);
    }
    int rows = glp_get_num_rows(glpk), columns = glp_get_num_cols(glpk);
    for (int j = 1; j <= columns; j++) {
        if (glp_get_col_stat(glpk, j) != GLP_BS) continue;
        double least, greatest;
        glp_analyze_coef(glpk, rows + j, &least, NULL, NULL, &greatest, NULL, NULL);
        least_cost[j - 1] = unlimited(least);
        greatest_cost[j - 1] = unlimited(greatest);
    }
    for (int i = 1; i <= rows; i++) {
        if (glp_get_row_stat(glpk, i) == GLP_BS) continue;
        double least, greatest;
        glp_analyze_bound(glpk, i, &least, NULL, &greatest, NULL);
        least_activity[i - 1] = unlimited(least);
        greatest_activity[i - 1] = unlimited(greatest);
    }
    return cglpk_leave(0);
}
