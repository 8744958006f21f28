/* The watch over the guarded call that is under way; see clock.c. */
#ifndef CLOCK_H
#define CLOCK_H

#include "CGLPK.h"

/* Starts watching on behalf of the guarded call that has just been opened. */
void cglpk_start_watch(cglpk_watch watch);

/* Ends it and returns the result of what was watched: GLP_ETMLIM or GLP_ESTOP when it was told to
   stop and did, else the result given. */
int cglpk_end_watch(int result);

/* Milliseconds until the call's time is over, rounded up; INT_MAX for any number. */
int cglpk_milliseconds_left(void);

/* Whether the call is to stop; asks now and then. */
bool cglpk_is_to_stop(void);

/* As cglpk_is_to_stop, but asks in any case. */
bool cglpk_is_to_stop_now(void);

#endif
