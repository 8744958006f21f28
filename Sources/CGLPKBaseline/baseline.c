#include "CGLPKBaseline.h"
#include <glpk.h>
#include <math.h>
#include <stdlib.h>

struct baseline_problem {
    glp_prob *glpk;
};

static int bounds_type(double lower, double upper) {
    if (lower == upper) return GLP_FX;
    if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
    return isinf(upper) ? GLP_LO : GLP_DB;
}

baseline_problem *baseline_create(int row_count, const double *lower, const double *upper) {
    baseline_problem *problem = malloc(sizeof *problem);
    if (problem == NULL) abort();
    glp_term_out(GLP_OFF);
    problem->glpk = glp_create_prob();
    glp_set_obj_dir(problem->glpk, GLP_MIN);
    if (row_count > 0) glp_add_rows(problem->glpk, row_count);
    for (int i = 0; i < row_count; i++)
        glp_set_row_bnds(
            problem->glpk, i + 1, bounds_type(lower[i], upper[i]), lower[i], upper[i]);
    return problem;
}

void baseline_add_columns(baseline_problem *problem, baseline_columns columns) {
    glp_prob *glpk = problem->glpk;
    int room = glp_get_num_rows(glpk) + 1;
    int *numbers = malloc(room * sizeof *numbers);
    double *coefficients = malloc(room * sizeof *coefficients);
    if (numbers == NULL || coefficients == NULL) abort();
    if (columns.count > 0) glp_add_cols(glpk, columns.count);
    for (int j = columns.first; j < columns.first + columns.count; j++) {
        double low = columns.lower[j], high = columns.upper[j];
        int length = (int)(columns.starts[j + 1] - columns.starts[j]);
        for (int k = 0; k < length; k++) {
            numbers[k + 1] = columns.rows[columns.starts[j] + k] + 1;
            coefficients[k + 1] = columns.values[columns.starts[j] + k];
        }
        glp_set_col_bnds(glpk, j + 1, bounds_type(low, high), low, high);
        glp_set_obj_coef(glpk, j + 1, columns.cost[j]);
        glp_set_mat_col(glpk, j + 1, length, numbers, coefficients);
    }
    free(numbers);
    free(coefficients);
}

void baseline_prepare(baseline_problem *problem) {
    glp_scale_prob(problem->glpk, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N | GLP_SF_SKIP);
    glp_adv_basis(problem->glpk, 0);
}

double baseline_solve(baseline_problem *problem, bool dual_method, double *primal, double *dual) {
    glp_prob *glpk = problem->glpk;
    glp_smcp control;
    glp_init_smcp(&control);
    control.msg_lev = GLP_MSG_OFF;
    control.meth = dual_method ? GLP_DUALP : GLP_PRIMAL;
    control.tol_bnd = control.tol_dj = 1e-8;
    if (glp_simplex(glpk, &control) != 0 || glp_get_status(glpk) != GLP_OPT) return NAN;
    int columns = glp_get_num_cols(glpk), rows = glp_get_num_rows(glpk);
    for (int j = 0; j < columns; j++) primal[j] = glp_get_col_prim(glpk, j + 1);
    for (int i = 0; i < rows; i++) dual[i] = glp_get_row_dual(glpk, i + 1);
    return glp_get_obj_val(glpk);
}

int baseline_iterations(baseline_problem *problem) { return glp_get_it_cnt(problem->glpk); }

void baseline_delete(baseline_problem *problem) {
    glp_delete_prob(problem->glpk);
    free(problem);
}
