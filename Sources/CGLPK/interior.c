/* The interior-point method. */
#include "clock.h"
#include "guard.h"

int cglpk_interior(cglpk_problem *problem, cglpk_watch watch) {
    GUARD(problem);
    glp_iptcp control;
    glp_init_iptcp(&control);
    /* GLPK asks no time here, but writes a line at every iteration. */
    control.msg_lev = GLP_MSG_ALL;
    cglpk_start_watch(watch);
    cglpk_stop_at_output();
    return cglpk_leave(cglpk_end_watch(glp_interior(problem->glpk, &control)));
}

int cglpk_read_interior_solution(
    cglpk_problem *problem, int *status, double *primal, double *dual) {
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    int columns = glp_get_num_cols(glpk), rows = glp_get_num_rows(glpk);
    *status = glp_ipt_status(glpk);
    for (int j = 0; j < columns; j++) primal[j] = glp_ipt_col_prim(glpk, j + 1);
    for (int i = 0; i < rows; i++) dual[i] = glp_ipt_row_dual(glpk, i + 1);
    return cglpk_leave(0);
}
