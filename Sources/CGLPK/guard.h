/* The guard every call into GLPK goes through; see guard.c. */
#ifndef GUARD_H
#define GUARD_H

#include "CGLPK.h"
#include <setjmp.h>

struct cglpk_problem {
    glp_prob *glpk;
    unsigned long environment;
    cglpk_settings settings;
};

extern _Thread_local jmp_buf cglpk_recovery;

/* What the jump back into a guarded call says. */
enum { FAILURE = 1, STOP = 2 };

/* 0 when the call may go ahead, else why not. */
int cglpk_enter(const cglpk_problem *problem);

/* Ends a call that went well and passes its result on. */
int cglpk_leave(int result);

/* Ends a call that GLPK aborted. */
int cglpk_abandon(void);

/* Ends a call that was jumped out of because its watch said so. */
int cglpk_stop(void);

/* How much GLPK is to write when it solves. */
int cglpk_message_level(const cglpk_problem *problem);

/* Lets the next line that GLPK writes end the guarded call when its watch says so. To be used only
   where GLPK changes nothing of the problem before it returns; what the call had allocated is
   freed with the environment. */
void cglpk_stop_at_output(void);

/* Opens a guarded call. Locals that are changed after it must not be read once GLPK has jumped
   back here, which is why nothing but the return follows the jump. */
#define GUARD(problem)                          \
    do {                                        \
        int refusal = cglpk_enter(problem);     \
        if (refusal != 0) return refusal;       \
        switch (setjmp(cglpk_recovery)) {       \
        case 0: break;                          \
        case STOP: return cglpk_stop();         \
        default: return cglpk_abandon();        \
        }                                       \
    } while (0)

#endif
