// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/instrument_choice.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace brobygger {

namespace {
/// SF12 of SF12V1 and of SF12V2.
QString familyOf(const QString& instrument) {
    static const QRegularExpression version(QStringLiteral("V[0-9]+$"));
    return QString(instrument).remove(version);
}
} // namespace

QList<const Instrument*> instrumentsToOffer(const QList<const Instrument*>& inUse, const QList<InstrumentUse>& programme) {
    QList<const Instrument*> offered;
    QStringList families;
    for (const InstrumentUse& use : programme) {
        const auto found = std::find_if(inUse.begin(), inUse.end(),
                                        [&use](const Instrument* instrument) { return instrument->id == use.instrument; });
        if (found != inUse.end() && !offered.contains(*found)) {
            offered.append(*found);
            families.append(familyOf((*found)->id));
        }
    }
    for (const Instrument* instrument : inUse) {
        if (!offered.contains(instrument) && !families.contains(familyOf(instrument->id))) {
            offered.append(instrument);
        }
    }
    return offered;
}

} // namespace brobygger
