/* Building and changing the program. */
#include "guard.h"
#include <math.h>

static int bounds_type(double lower, double upper) {
    if (lower == upper) return GLP_FX;
    if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
    return isinf(upper) ? GLP_LO : GLP_DB;
}

int cglpk_add_rows(
    cglpk_problem *problem, int first, int count, const double *lower, const double *upper) {
    if (count == 0) return 0;
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    int added = glp_add_rows(glpk, count);
    for (int k = 0; k < count; k++) {
        double low = lower[first + k], high = upper[first + k];
        glp_set_row_bnds(glpk, added + k, bounds_type(low, high), low, high);
    }
    return cglpk_leave(0);
}

int cglpk_add_columns(
    cglpk_problem *problem, int first, int count, const double *cost, const double *lower,
    const double *upper, const bool *is_integer) {
    if (count == 0) return 0;
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    int added = glp_add_cols(glpk, count);
    for (int k = 0; k < count; k++) {
        double low = lower[first + k], high = upper[first + k];
        glp_set_col_bnds(glpk, added + k, bounds_type(low, high), low, high);
        glp_set_obj_coef(glpk, added + k, cost[first + k]);
        if (is_integer[first + k]) glp_set_col_kind(glpk, added + k, GLP_IV);
    }
    return cglpk_leave(0);
}

int cglpk_set_entries(
    cglpk_problem *problem, int first, int count, const ptrdiff_t *starts, const int *rows,
    const double *values) {
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    /* Taken from GLPK's own memory, so that freeing the environment also frees them. */
    int room = glp_get_num_rows(glpk) + 1;
    int *numbers = glp_alloc(room, sizeof *numbers);
    double *coefficients = glp_alloc(room, sizeof *coefficients);
    for (int j = first; j < first + count; j++) {
        int length = (int)(starts[j + 1] - starts[j]);
        for (int k = 0; k < length; k++) {
            numbers[k + 1] = rows[starts[j] + k] + 1;
            coefficients[k + 1] = values[starts[j] + k];
        }
        glp_set_mat_col(glpk, j + 1, length, numbers, coefficients);
    }
    glp_free(numbers);
    glp_free(coefficients);
    return cglpk_leave(0);
}

int cglpk_set_row_entries(
    cglpk_problem *problem, int row, int count, const int *columns, const double *values) {
    if (count == 0) return 0;
    GUARD(problem);
    int *numbers = glp_alloc(count + 1, sizeof *numbers);
    double *coefficients = glp_alloc(count + 1, sizeof *coefficients);
    for (int k = 0; k < count; k++) {
        numbers[k + 1] = columns[k] + 1;
        coefficients[k + 1] = values[k];
    }
    glp_set_mat_row(problem->glpk, row + 1, count, numbers, coefficients);
    glp_free(numbers);
    glp_free(coefficients);
    return cglpk_leave(0);
}

int cglpk_remove_columns(cglpk_problem *problem, int count, const int *positions) {
    if (count == 0) return 0;
    GUARD(problem);
    int *numbers = glp_alloc(count + 1, sizeof *numbers);
    for (int k = 0; k < count; k++) numbers[k + 1] = positions[k] + 1;
    glp_del_cols(problem->glpk, count, numbers);
    glp_free(numbers);
    return cglpk_leave(0);
}

int cglpk_set_row_bounds(cglpk_problem *problem, int row, double lower, double upper) {
    GUARD(problem);
    glp_set_row_bnds(problem->glpk, row + 1, bounds_type(lower, upper), lower, upper);
    return cglpk_leave(0);
}

int cglpk_set_column_bounds(cglpk_problem *problem, int column, double lower, double upper) {
    GUARD(problem);
    glp_set_col_bnds(problem->glpk, column + 1, bounds_type(lower, upper), lower, upper);
    return cglpk_leave(0);
}

int cglpk_set_cost(cglpk_problem *problem, int column, double cost) {
    GUARD(problem);
    glp_set_obj_coef(problem->glpk, column + 1, cost);
    return cglpk_leave(0);
}
