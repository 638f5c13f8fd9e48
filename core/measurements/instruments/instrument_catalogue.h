// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measurements/instruments/instrument.h"

namespace brobygger {

/// The instruments that come with the program, by their ids. Leaves to the settings which of them an
/// organisation uses.
class InstrumentCatalogue {
public:
    /// What is compiled in (resources/instruments), read once. Format when a file is damaged.
    static Result<InstrumentCatalogue> shipped();

    explicit InstrumentCatalogue(QList<Instrument> instruments)
        : m_instruments(std::move(instruments)) {}

    const QList<Instrument>& all() const { return m_instruments; }
    /// Null when there is none of that id; valid as long as the catalogue.
    const Instrument* find(const QString& id) const;

private:
    QList<Instrument> m_instruments;
};

} // namespace brobygger
