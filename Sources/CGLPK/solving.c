/* The simplex method, in floating point and exact, and reading what it found. */
#include "clock.h"
#include "guard.h"

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

int cglpk_factorize(cglpk_problem *problem) {
    GUARD(problem);
    return cglpk_leave(glp_factorize(problem->glpk));
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
        result = glp_simplex(problem->glpk, &control);
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
