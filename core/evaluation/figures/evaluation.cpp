// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/evaluation.h"

#include <algorithm>

namespace brobygger {

namespace {
template <class Thing> const Thing* withId(const QList<Thing>& things, const QString& id) {
    const auto found = std::find_if(things.cbegin(), things.cend(), [&id](const Thing& thing) { return thing.id == id; });
    return found == things.cend() ? nullptr : &*found;
}
} // namespace

const Figure* Evaluation::figure(const QString& id) const { return withId(figures, id); }

const SeriesFigure* Evaluation::seriesOf(const QString& id) const { return withId(series, id); }

const Exhibit* Evaluation::exhibit(const QString& id) const { return withId(exhibits, id); }

} // namespace brobygger
