#include "CGLPK.h"
#include <setjmp.h>
static _Thread_local jmp_buf recover;
static void on_error(void *info) { (void)info; longjmp(recover, 1); }
int cglpk_simplex(glp_prob *p, const glp_smcp *parm) {
  if (setjmp(recover) != 0) { glp_error_hook(0, 0); return -1; }
  glp_error_hook(on_error, 0);
  int rc = glp_simplex(p, parm);
  glp_error_hook(0, 0);
  return rc;
}
