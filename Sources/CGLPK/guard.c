#include "guard.h"
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

_Thread_local jmp_buf cglpk_recovery;

/* Environments are numbered across threads, so that the number alone tells whether a problem is
   alive and on its own thread; 0 stands for none. */
static atomic_ulong environments_made;
static _Thread_local unsigned long environment;
static _Thread_local int open_problems;
static _Thread_local bool inside_call;
static _Thread_local char message[512];

static void on_error(void *unused) {
    (void)unused;
    longjmp(cglpk_recovery, 1);
}

/* GLPK prints the text of an internal error even when its terminal is off: keep it instead. */
static int on_output(void *unused, const char *text) {
    (void)unused;
    size_t used = strlen(message);
    for (; *text != 0 && used + 1 < sizeof message; text++)
        message[used++] = *text == '\n' ? ' ' : *text;
    message[used] = 0;
    return 1;
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
    message[0] = 0;
    return 0;
}

int cglpk_leave(int result) {
    inside_call = false;
    return result;
}

int cglpk_abandon(void) {
    inside_call = false;
    close_environment();
    return CGLPK_FAILED;
}

/* The part of cglpk_create that GLPK may abort. */
static int fill(cglpk_problem *problem, bool maximize, double constant) {
    GUARD(problem);
    problem->glpk = glp_create_prob();
    glp_set_obj_dir(problem->glpk, maximize ? GLP_MAX : GLP_MIN);
    glp_set_obj_coef(problem->glpk, 0, constant);
    return cglpk_leave(0);
}

cglpk_problem *cglpk_create(bool maximize, double constant) {
    if (inside_call) return NULL;
    cglpk_problem *problem = malloc(sizeof *problem);
    if (problem == NULL) return NULL;
    open_environment();
    problem->environment = environment;
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
