#ifndef LAWPACKS_H
#define LAWPACKS_H

#include <stddef.h>

/// The number of law packs that come with the program.
size_t lawpacks_count(void);

/// The identifier of the pack at a position, such as my-kul; null beyond the last.
const char *_Nullable lawpacks_id(size_t position);

/// The text of the pack at a position, in UTF-8 and without a zero at its end; null beyond the
/// last. Its length is written to `length`.
const char *_Nullable lawpacks_text(size_t position, size_t *_Nonnull length);

#endif
