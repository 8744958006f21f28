/* The simplex method, in floating point and exact, and reading what it found. */
#include "clock.h"
#include "guard.h"
#include <math.h>

int cglpk_scale(cglpk_problem *problem) {
    GUARD(problem);
    glp_scale_prob(problem->glpk, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N | GLP_SF_SKIP);
    return cglpk_leave(0);
}

int cglpk_build_basis(cglpk_problem *problem, bool advanced) {
    GUARD(problem);
    if (advanced)
        glp_adv_basis(problem->glpk, 0);
    else
        glp_std_basis(problem->glpk);
    return cglpk_leave(0);
}

int cglpk_set_basis(cglpk_problem *problem, const uint8_t *rows, const uint8_t *columns) {
    GUARD(problem);
    for (int row = 1; row <= glp_get_num_rows(problem->glpk); row++)
        glp_set_row_stat(problem->glpk, row, rows[row - 1]);
    for (int column = 1; column <= glp_get_num_cols(problem->glpk); column++)
        glp_set_col_stat(problem->glpk, column, columns[column - 1]);
    return cglpk_leave(0);
}

int cglpk_factorize(cglpk_problem *problem) {
    GUARD(problem);
    return cglpk_leave(glp_factorize(problem->glpk));
}

/* So many iterations take about a twentieth of a second. The size of the program alone decides, so
   that its path does not depend on the time. */
static int iterations_in_slice(glp_prob *glpk) {
    double size = 1.0 + glp_get_num_nz(glpk) + 10.0 * glp_get_num_rows(glpk);
    return (int)fmax(10, 2e6 / size);
}

/* Asks the watch after every slice. */
static int simplex_in_slices(glp_prob *glpk, glp_smcp *control, int slice) {
    int left = control->it_lim;
    for (;;) {
        int before = glp_get_it_cnt(glpk);
        control->it_lim = left < slice ? left : slice;
        control->tm_lim = cglpk_milliseconds_left();
        int result = glp_simplex(glpk, control);
        left -= glp_get_it_cnt(glpk) - before;
        if (result != GLP_EITLIM || left <= 0) return result;
        if (cglpk_is_to_stop_now()) return GLP_ETMLIM;
    }
}

int cglpk_simplex(
    cglpk_problem *problem, cglpk_simplex_options options, cglpk_watch watch,
    cglpk_simplex_outcome *outcome) {
    GUARD(problem);
    glp_smcp control;
    glp_init_smcp(&control);
    control.msg_lev = cglpk_message_level(problem);
    control.it_lim = options.iterations;
    control.tm_lim = watch.milliseconds;
    control.tol_bnd = options.tolerance;
    control.tol_dj = options.tolerance;
    cglpk_start_watch(watch);
    int result;
    if (options.method == CGLPK_EXACT) {
        result = glp_exact(problem->glpk, &control);
    } else {
        control.meth = options.method;
        int slice = watch.reads_clock ? INT_MAX : iterations_in_slice(problem->glpk);
        result = simplex_in_slices(problem->glpk, &control, slice);
    }
    result = cglpk_end_watch(result);
    outcome->primal_status = glp_get_prim_stat(problem->glpk);
    outcome->dual_status = glp_get_dual_stat(problem->glpk);
    outcome->objective = glp_get_obj_val(problem->glpk);
    outcome->iterations = glp_get_it_cnt(problem->glpk);
    return cglpk_leave(result);
}

int cglpk_read_solution(
    cglpk_problem *problem, double *primal, double *dual, unsigned char *column_status,
    unsigned char *row_status) {
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    int columns = glp_get_num_cols(glpk), rows = glp_get_num_rows(glpk);
    for (int j = 0; j < columns; j++) {
        primal[j] = glp_get_col_prim(glpk, j + 1);
        column_status[j] = (unsigned char)glp_get_col_stat(glpk, j + 1);
    }
    for (int i = 0; i < rows; i++) {
        dual[i] = glp_get_row_dual(glpk, i + 1);
        row_status[i] = (unsigned char)glp_get_row_stat(glpk, i + 1);
    }
    return cglpk_leave(0);
}
