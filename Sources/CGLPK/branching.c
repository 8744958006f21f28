/* Branch and cut. */
#include "clock.h"
#include "guard.h"
#include <math.h>

typedef struct {
    const cglpk_search_options *options;
    cglpk_search_outcome *outcome;
    double sense; /* 1 when minimizing, -1 when maximizing */
    double incumbent;
} search;

static void note_progress(search *under_way, glp_tree *tree) {
    cglpk_search_outcome *outcome = under_way->outcome;
    glp_prob *glpk = glp_ios_get_prob(tree);
    bool has_news = false;
    int best = glp_ios_best_node(tree);
    if (best != 0) {
        double bound = glp_ios_node_bound(tree, best);
        if (under_way->sense * bound > under_way->sense * outcome->bound) {
            outcome->bound = bound;
            has_news = true;
        }
    }
    if (glp_mip_status(glpk) == GLP_FEAS && glp_mip_obj_val(glpk) != under_way->incumbent) {
        under_way->incumbent = glp_mip_obj_val(glpk);
        has_news = true;
    }
    const cglpk_search_options *options = under_way->options;
    if (has_news && options->on_progress != NULL)
        options->on_progress(options->context, under_way->incumbent, outcome->bound);
}

static void on_node(glp_tree *tree, void *info) {
    search *under_way = info;
    note_progress(under_way, tree);
    if (glp_get_it_cnt(glp_ios_get_prob(tree)) > under_way->options->iterations) {
        under_way->outcome->hit_iteration_limit = true; /* told by GLP_ESTOP too */
        glp_ios_terminate(tree);
    } else if (cglpk_is_to_stop_now()) {
        glp_ios_terminate(tree);
    }
}

int cglpk_branch_and_cut(
    cglpk_problem *problem, cglpk_search_options options, cglpk_watch watch,
    cglpk_search_outcome *outcome) {
    GUARD(problem);
    glp_prob *glpk = problem->glpk;
    outcome->bound = glp_get_obj_val(glpk);
    outcome->hit_iteration_limit = false;
    search under_way = {
        &options, outcome, glp_get_obj_dir(glpk) == GLP_MIN ? 1.0 : -1.0, NAN,
    };
    glp_iocp control;
    glp_init_iocp(&control);
    control.msg_lev = cglpk_message_level(problem);
    control.tm_lim = watch.milliseconds;
    control.mip_gap = options.relative_gap;
    control.cb_func = on_node;
    control.cb_info = &under_way;
    control.mir_cuts = control.cov_cuts = control.clq_cuts = GLP_ON;
    control.sr_heur = GLP_ON;
    cglpk_start_watch(watch);
    int result = glp_intopt(glpk, &control);
    result = cglpk_end_watch(result);
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
