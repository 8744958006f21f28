/* Branch and cut. */
#include "clock.h"
#include "guard.h"
#include <math.h>

/* Fractional columns times entries of the program; as much takes about a twentieth of a second. */
static const double most_work_to_branch = 2e6;

typedef struct {
    const cglpk_search_options *options;
    cglpk_search_outcome *outcome;
    double sense; /* 1 when minimizing, -1 when maximizing */
    double incumbent;
} search;

static void note_progress(search *under_way, glp_prob *glpk, double bound) {
    cglpk_search_outcome *outcome = under_way->outcome;
    bool has_news = false;
    if (under_way->sense * bound > under_way->sense * outcome->bound) {
        outcome->bound = bound;
        has_news = true;
    }
    int status = glp_mip_status(glpk);
    bool has_incumbent = status == GLP_FEAS || status == GLP_OPT;
    if (has_incumbent && glp_mip_obj_val(glpk) != under_way->incumbent) {
        under_way->incumbent = glp_mip_obj_val(glpk);
        has_news = true;
    }
    const cglpk_search_options *options = under_way->options;
    if (has_news && options->on_progress != NULL)
        options->on_progress(options->context, under_way->incumbent, outcome->bound);
}

/* GLPK's choice of the column to branch upon (Driebeck and Tomlin) looks at a row of the simplex
   table for every fractional column, which on a large program takes a good part of a second and
   cannot be interrupted: there the most fractional column is taken. */
static void branch_fast_if_large(glp_tree *tree) {
    glp_prob *glpk = glp_ios_get_prob(tree);
    int columns = glp_get_num_cols(glpk), fractional = 0, chosen = 0;
    double distance = 0;
    for (int j = 1; j <= columns; j++) {
        if (!glp_ios_can_branch(tree, j)) continue;
        fractional++;
        double value = glp_get_col_prim(glpk, j), from_whole = fabs(value - nearbyint(value));
        if (from_whole > distance) {
            distance = from_whole;
            chosen = j;
        }
    }
    if (chosen == 0 || (double)fractional * glp_get_num_nz(glpk) < most_work_to_branch) return;
    double value = glp_get_col_prim(glpk, chosen);
    glp_ios_branch_upon(
        tree, chosen, value - floor(value) > 0.5 ? GLP_UP_BRNCH : GLP_DN_BRNCH);
}

static void on_node(glp_tree *tree, void *info) {
    search *under_way = info;
    glp_prob *glpk = glp_ios_get_prob(tree);
    if (glp_ios_reason(tree) == GLP_IBRANCH) branch_fast_if_large(tree);
    int best = glp_ios_best_node(tree);
    double known = under_way->outcome->bound;
    note_progress(under_way, glpk, best == 0 ? known : glp_ios_node_bound(tree, best));
    if (glp_get_it_cnt(glpk) > under_way->options->iterations) {
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
    /* A heuristic may have ended the search at the last node. */
    bool is_best = outcome->status == GLP_OPT;
    note_progress(&under_way, glpk, is_best ? glp_mip_obj_val(glpk) : outcome->bound);
    outcome->iterations = glp_get_it_cnt(glpk);
    return cglpk_leave(result);
}

int cglpk_read_integer_solution(cglpk_problem *problem, double *primal) {
    GUARD(problem);
    int columns = glp_get_num_cols(problem->glpk);
    for (int j = 0; j < columns; j++) primal[j] = glp_mip_col_val(problem->glpk, j + 1);
    return cglpk_leave(0);
}
