/* The simplex method, branch and cut, and reading what they found. */
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
    cglpk_problem *problem, cglpk_simplex_options options, cglpk_simplex_outcome *outcome) {
    GUARD(problem);
    glp_smcp control;
    glp_init_smcp(&control);
    control.msg_lev = GLP_MSG_OFF;
    control.meth = options.method;
    control.it_lim = options.iterations;
    control.tm_lim = options.milliseconds;
    control.tol_bnd = options.tolerance;
    control.tol_dj = options.tolerance;
    int result = glp_simplex(problem->glpk, &control);
    outcome->primal_status = glp_get_prim_stat(problem->glpk);
    outcome->dual_status = glp_get_dual_stat(problem->glpk);
    outcome->objective = glp_get_obj_val(problem->glpk);
    outcome->iterations = glp_get_it_cnt(problem->glpk);
    return cglpk_leave(result);
}

int cglpk_read_solution(cglpk_problem *problem, double *primal, double *dual) {
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    int columns = glp_get_num_cols(glpk), rows = glp_get_num_rows(glpk);
    for (int j = 0; j < columns; j++) primal[j] = glp_get_col_prim(glpk, j + 1);
    for (int i = 0; i < rows; i++) dual[i] = glp_get_row_dual(glpk, i + 1);
    return cglpk_leave(0);
}

typedef struct {
    const cglpk_search_options *options;
    cglpk_search_outcome *outcome;
    double sense; /* 1 when minimizing, -1 when maximizing */
} search;

static void on_node(glp_tree *tree, void *info) {
    search *under_way = info;
    const cglpk_search_options *options = under_way->options;
    cglpk_search_outcome *outcome = under_way->outcome;
    int best = glp_ios_best_node(tree);
    if (best != 0) {
        double bound = glp_ios_node_bound(tree, best);
        if (under_way->sense * bound > under_way->sense * outcome->bound) outcome->bound = bound;
    }
    if (glp_get_it_cnt(glp_ios_get_prob(tree)) > options->iterations) {
        outcome->hit_iteration_limit = true;
        glp_ios_terminate(tree);
    } else if (options->should_stop != NULL && options->should_stop(options->context)) {
        glp_ios_terminate(tree);
    }
}

int cglpk_branch_and_cut(
    cglpk_problem *problem, cglpk_search_options options, cglpk_search_outcome *outcome) {
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    outcome->bound = glp_get_obj_val(glpk);
    outcome->hit_iteration_limit = false;
    search under_way = {
        &options, outcome, glp_get_obj_dir(glpk) == GLP_MIN ? 1.0 : -1.0,
    };
    glp_iocp control;
    glp_init_iocp(&control);
    control.msg_lev = GLP_MSG_OFF;
    control.tm_lim = options.milliseconds;
    control.cb_func = on_node;
    control.cb_info = &under_way;
    control.mir_cuts = control.cov_cuts = control.clq_cuts = GLP_ON;
    control.sr_heur = GLP_ON;
    int result = glp_intopt(glpk, &control);
    outcome->status = glp_mip_status(glpk);
    outcome->iterations = glp_get_it_cnt(glpk);
    return cglpk_leave(result);
}

int cglpk_read_integer_solution(cglpk_problem *problem, double *primal) {
    GUARD(problem);
    int columns = glp_get_num_cols(problem->glpk);
    for (int j = 0; j < columns; j++) primal[j] = glp_mip_col_val(problem->glpk, j + 1);
    return cglpk_leave(0);
}
