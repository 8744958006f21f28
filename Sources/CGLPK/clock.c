/* The clock GLPK reads.

   GLPK has no way of being interrupted, but it asks the time at every simplex iteration, also in
   the linear programs within branch and cut and in exact arithmetic, and gives up in good order
   when its time is over. So it is given this clock in place of its own: glp_time below takes the
   place of the function of that name in the library, because an executable's symbols come before
   those of its shared libraries. When a call is to stop, the clock leaps ahead by thirty thousand
   years. Otherwise it shows the time, which decides nothing about the path a solve takes.

   Should the library not read it, calls still end at their time limit, of which GLPK is told, and
   the watch is asked between the slices into which solving.c then cuts the simplex method. */
#include "clock.h"
#include <math.h>
#include <time.h>

static _Thread_local cglpk_watch watch;
static _Thread_local bool is_watching;
static _Thread_local double deadline, next_question;
static _Thread_local int reason; /* to stop, or 0 */
static _Thread_local bool was_read;

static const double leap = 1e15;                    /* milliseconds */
static const double milliseconds_between_questions = 10;

/* Monotonic, in milliseconds: a change of the system's time ends no solve. */
static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return 1e3 * (double)time.tv_sec + 1e-6 * (double)time.tv_nsec;
}

static void look(double time, bool is_urgent) {
    if (reason != 0) return;
    if (time >= deadline) {
        reason = GLP_ETMLIM;
    } else if (is_urgent || time >= next_question) {
        if (watch.should_stop != NULL && watch.should_stop(watch.context))
            reason = GLP_ESTOP;
        next_question = now() + milliseconds_between_questions;
    }
}

void cglpk_start_watch(cglpk_watch started) {
    double time = now();
    watch = started;
    reason = 0;
    deadline = started.milliseconds < INT_MAX ? time + started.milliseconds : INFINITY;
    next_question = time + milliseconds_between_questions;
    is_watching = true;
}

int cglpk_end_watch(int result) {
    is_watching = false;
    return result != 0 && reason != 0 ? reason : result;
}

int cglpk_milliseconds_left(void) {
    double left = ceil(deadline - now());
    return left >= INT_MAX ? INT_MAX : left > 0 ? (int)left : 0;
}

bool cglpk_is_to_stop(void) {
    if (!is_watching) return false;
    look(now(), false);
    return reason != 0;
}

bool cglpk_is_to_stop_now(void) {
    if (!is_watching) return false;
    look(now(), true);
    return reason != 0;
}

/* In milliseconds, as glp_difftime expects. */
double glp_time(void) {
    double time = now();
    was_read = true;
    if (!is_watching || !watch.reads_clock) return time;
    look(time, false);
    return reason == 0 ? time : time + leap;
}

bool cglpk_reads_clock(void) {
    cglpk_problem *problem = cglpk_create(false, 0, (cglpk_settings){.megabytes = INT_MAX});
    if (problem == NULL) return false;
    const ptrdiff_t starts[] = {0, 1};
    const int row = 0;
    const double zero = 0, one = 1;
    const bool is_integer = false;
    cglpk_simplex_options options = {GLP_PRIMAL, 10, 1e-8};
    cglpk_simplex_outcome outcome;
    cglpk_add_rows(problem, 0, 1, &zero, &one);
    cglpk_add_columns(problem, 0, 1, &one, &zero, &one, &is_integer);
    cglpk_set_entries(problem, 0, 1, starts, &row, &one);
    was_read = false;
    cglpk_simplex(problem, options, (cglpk_watch){.milliseconds = INT_MAX}, &outcome);
    cglpk_close(problem);
    return was_read;
}
