// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout.h"
#include "ingest/flow/flow.h"
#include "ingest/flow/notes.h"
#include "ingest/flow/omissions.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What a layout is made from. All of it must outlive the making.
struct LayoutContext {
    const MarkupTree& tree;
    const Omissions& omissions;
    const Notes& notes;
    const FlowGuide& guide;
};

/// The layout of all that is read, and of what is left out but belongs to the work: notes and their marks,
/// tables, code, captions, dates. What is around it (navigation, comments, what is hidden) is not in it.
///
///     <div><div>One</div><script>…</script>two</div>      div: p "One", "two"
///     <section><p>Three</p></section>                     p "Three"
///
/// Elements that a Layout does not know are looked through; so are those that only group blocks, and those
/// that stand where HTML lets them not, so that a browser makes the same tree of it. No recursion. Time grows
/// with the size of the tree.
[[nodiscard]] Layout make_layout(const LayoutContext& context);

}  // namespace audio_edition
