// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/measurements/instruments/item_texts.h"
#include "core/settings/settings.h"

namespace brobygger {

/// Whom to ring when somebody is in danger, as the organisation writes it down itself; none is shipped. One line each.
inline constexpr Setting<const char*> crisisCard{"measurements.crisis_card", ""};
/// The day its numbers were checked and the words as they were then (checkedCrisisCard).
inline constexpr Setting<const char*> crisisCardChecked{"measurements.crisis_card_checked", ""};

/// What an organisation says about its questionnaires: which are in use, under which licence, and the licensed wording
/// it has loaded. Kept in the encrypted file; like all settings no record. Which measurements then are due is for
/// Measurements, which is told by its own verb.
class InstrumentSettings final {
public:
    InstrumentSettings(Settings& settings, const InstrumentCatalogue& catalogue)
        : m_settings(settings)
        , m_catalogue(catalogue) {}

    const InstrumentCatalogue& catalogue() const { return m_catalogue; }
    bool isInUse(const Instrument& instrument) const;
    QList<const Instrument*> inUse() const;
    void setInUse(const Instrument& instrument, bool isInUse);

    QString licence(const Instrument& instrument) const;
    /// Returns how to have the former one back; empty when it is the same.
    Undo setLicence(const Instrument& instrument, const QString& licence);

    /// The loaded wording; nothing when there is none, or none that fits the instrument as it is now.
    std::optional<ItemTexts> texts(const Instrument& instrument) const;
    /// Whether somebody can answer it alone: the questions are there, not only their topics.
    bool hasWholeQuestions(const Instrument& instrument) const;
    /// Keeps the content of a text file, and the licence it names where none is written. Returns how to have both as they were,
    /// empty when nothing is other than before; Format in a sentence when it does not fit.
    Result<Undo> loadTexts(const Instrument& instrument, const QByteArray& file);
    /// Returns how to have the wording back; empty when there is none.
    Undo forgetTexts(const Instrument& instrument);

private:
    Settings& m_settings;
    const InstrumentCatalogue& m_catalogue;
};

} // namespace brobygger
