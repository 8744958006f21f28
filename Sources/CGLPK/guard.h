/* The guard every call into GLPK goes through; see guard.c. */
#ifndef GUARD_H
#define GUARD_H

#include "CGLPK.h"
#include <setjmp.h>

struct cglpk_problem {
    glp_prob *glpk;
    unsigned long environment;
};

extern _Thread_local jmp_buf cglpk_recovery;

/* 0 when the call may go ahead, else why not. */
int cglpk_enter(const cglpk_problem *problem);

/* Ends a call that went well and passes its result on. */
int cglpk_leave(int result);

/* Ends a call that GLPK aborted. */
int cglpk_abandon(void);

/* Opens a guarded call. Locals that are changed after it must not be read once GLPK has jumped
   back here, which is why nothing but the return follows the jump. */
#define GUARD(problem)                       \
    do {                                     \
        int refusal = cglpk_enter(problem);  \
        if (refusal != 0) return refusal;    \
        if (setjmp(cglpk_recovery) != 0) return cglpk_abandon(); \
    } while (0)

#endif
