// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/instrument.h"

namespace brobygger {

namespace {

template <class Named> std::optional<int> placeOf(const QList<Named>& list, const QString& id) {
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].id == id)
            return static_cast<int>(i);
    }
    return {};
}

} // namespace

std::optional<int> Instrument::itemAt(const QString& itemId) const { return placeOf(items, itemId); }

std::optional<int> Instrument::scoreAt(const QString& scoreId) const { return placeOf(scores, scoreId); }

} // namespace brobygger
