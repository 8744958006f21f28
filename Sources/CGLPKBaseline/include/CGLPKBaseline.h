/* What a C programmer would write without Lunban's layer around GLPK: the measure of what the layer
   costs. No guard, no limits, no cancellation, no verification of answers.

   Positions count from 0; infinite bounds are the infinities of IEEE 754. A problem is used on the
   thread that made it. */
#ifndef CGLPK_BASELINE_H
#define CGLPK_BASELINE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct baseline_problem baseline_problem;

/* Columns of a matrix: those from `first` up to `first + count`. The entries of column j stand at
   starts[j] ..< starts[j + 1] of `rows` and `values`. */
typedef struct {
    int first, count;
    const double *_Nonnull cost, *_Nonnull lower, *_Nonnull upper;
    const ptrdiff_t *_Nonnull starts;
    const int *_Nonnull rows;
    const double *_Nonnull values;
} baseline_columns;

/* A minimization with rows and no columns. */
baseline_problem *_Nonnull baseline_create(
    int row_count, const double *_Nonnull lower, const double *_Nonnull upper);

void baseline_add_columns(baseline_problem *_Nonnull problem, baseline_columns columns);

/* Scales the problem and chooses a triangular basis, as before the first solve. */
void baseline_prepare(baseline_problem *_Nonnull problem);

/* Solves by the dual or the primal simplex method, from the current basis, and copies a value per
   column and a dual value per row. Gives the objective, or NAN when there is no optimum. */
double baseline_solve(
    baseline_problem *_Nonnull problem, bool dual_method, double *_Nonnull primal,
    double *_Nonnull dual);

/* The number of simplex iterations so far. */
int baseline_iterations(baseline_problem *_Nonnull problem);

void baseline_delete(baseline_problem *_Nonnull problem);

#endif
