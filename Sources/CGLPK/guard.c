#include "guard.h"
#include "clock.h"
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

_Thread_local jmp_buf cglpk_recovery;

/* Environments are numbered across threads, so that the number alone tells whether a problem is
   alive and on its own thread; 0 stands for none. */
static atomic_ulong environments_made;
static _Thread_local unsigned long environment;
static _Thread_local int open_problems;

/* The call under way. */
static _Thread_local bool inside_call;
static _Thread_local cglpk_settings settings;
static _Thread_local bool stops_at_output;

/* The line being written, and the last two before it: an error is described in two lines. */
static _Thread_local char line[512], last_line[512], message[1024];
static _Thread_local size_t line_length;

static void end_line(void) {
    line[line_length] = 0;
    strcpy(message, last_line);
    if (*last_line != 0) strcat(message, " ");
    strcat(message, line);
    strcpy(last_line, line);
    line_length = 0;
    if (settings.log != NULL) settings.log(settings.log_context, line);
}

/* Takes what GLPK would write on the terminal; an internal error is described even when the
   terminal is off. */
static int on_output(void *unused, const char *text) {
    (void)unused;
    for (; *text != 0; text++) {
        if (*text == '\n')
            end_line();
        else if (line_length + 1 < sizeof line)
            line[line_length++] = *text;
    }
    if (stops_at_output && cglpk_is_to_stop_now()) longjmp(cglpk_recovery, STOP);
    return 1;
}

static void on_error(void *unused) {
    (void)unused;
    longjmp(cglpk_recovery, FAILURE);
}

const char *cglpk_message(void) { return message; }

static void open_environment(void) {
    glp_term_out(GLP_OFF);
    glp_term_hook(on_output, NULL);
    glp_error_hook(on_error, NULL);
    if (environment == 0) environment = atomic_fetch_add(&environments_made, 1) + 1;
}

static void close_environment(void) {
    environment = 0;
    open_problems = 0;
    glp_free_env();
}

int cglpk_enter(const cglpk_problem *problem) {
    if (inside_call) return CGLPK_BUSY;
    if (problem->environment != environment) return CGLPK_GONE;
    inside_call = true;
    settings = problem->settings;
    stops_at_output = false;
    line_length = 0;
    last_line[0] = message[0] = 0;
    /* Both are the environment's, and it may hold other problems. */
    glp_term_out(settings.log == NULL ? GLP_OFF : GLP_ON);
    glp_mem_limit(settings.megabytes);
    return 0;
}

void cglpk_stop_at_output(void) {
    stops_at_output = true;
    glp_term_out(GLP_ON);
}

int cglpk_message_level(const cglpk_problem *problem) {
    return problem->settings.log == NULL ? GLP_MSG_OFF : GLP_MSG_ALL;
}

int cglpk_leave(int result) {
    inside_call = false;
    return result;
}

int cglpk_stop(void) { return cglpk_leave(cglpk_end_watch(GLP_ESTOP)); }

int cglpk_abandon(void) {
    bool is_out_of_memory = strstr(message, "memory allocation limit exceeded") != NULL
        || strstr(message, "no memory available") != NULL;
    cglpk_end_watch(0);
    inside_call = false;
    close_environment();
    return is_out_of_memory ? CGLPK_MEMORY : CGLPK_FAILED;
}

/* The part of cglpk_create that GLPK may abort. */
static int fill(cglpk_problem *problem, bool maximize, double constant) {
    GUARD(problem);
    problem->glpk = glp_create_prob();
    glp_set_obj_dir(problem->glpk, maximize ? GLP_MAX : GLP_MIN);
    glp_set_obj_coef(problem->glpk, 0, constant);
    return cglpk_leave(0);
}

cglpk_problem *cglpk_create(bool maximize, double constant, cglpk_settings chosen) {
    if (inside_call) return NULL;
    cglpk_problem *problem = malloc(sizeof *problem);
    if (problem == NULL) return NULL;
    open_environment();
    problem->environment = environment;
    problem->settings = chosen;
    if (fill(problem, maximize, constant) != 0) {
        free(problem);
        return NULL;
    }
    open_problems++;
    return problem;
}

static int empty(cglpk_problem *problem) {
    GUARD(problem);
    glp_delete_prob(problem->glpk);
    return cglpk_leave(0);
}

void cglpk_close(cglpk_problem *problem) {
    /* The last problem takes the environment along, so that a thread that ends leaks nothing. */
    if (empty(problem) == 0 && --open_problems == 0) close_environment();
    free(problem);
}
