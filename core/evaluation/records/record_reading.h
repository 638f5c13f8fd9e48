// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/by_bytes.h"
#include "core/evaluation/records/places_by_id.h"
#include "core/evaluation/records/record_reader.h"
#include "core/storage/statement.h"

namespace brobygger {

/// Where persons and courses stand, by their ids: all other lists are of one of them.
struct PeoplePlaces {
    PlacesById persons;
    PlacesById courses;
};

/// What the readers of the lists share (readRecords), and the rule by which all of them are cut: what is dated after the state
/// day has not happened.
struct RecordReading {
    Database& database;
    const EvaluationScope& scope;
    EvaluationRecords& records;
    PeoplePlaces places = {}; ///< once the people are read
    ByBytes<CodeWord> knownWords = {};

    bool hasHappened(QDate day) const { return day.isValid() && day <= scope.stateDay; }
    /// The day, invalid when it has not come by the state day.
    QDate asOf(QDate day) const { return hasHappened(day) ? day : QDate(); }
    CodeWord word(const QString& text) { return records.words.of(text); }
    /// For columns of few different texts.
    CodeWord word(std::string_view text) {
        return text.empty() ? CodeWord() : knownWords.of(text, [this](const QString& code) { return records.words.of(code); });
    }
};

// Each reads its lists, in the order of person and day. The people come first.

/// Persons, courses and referrals; where they stand.
void readPeople(RecordReading& reading);
void readRungs(RecordReading& reading);
void readOfferReferrals(RecordReading& reading);
/// Contacts, and with them when the citizen of a referral was reached.
void readContacts(RecordReading& reading);
void readAppointments(RecordReading& reading);
/// Scores and experience forms. Format when the questionnaires that come with the program are damaged.
Result<void> readMeasurements(RecordReading& reading);
void readServiceUse(RecordReading& reading);
void readLabour(RecordReading& reading);
/// Screenings and their answers.
void readScreenings(RecordReading& reading);
void readCosts(RecordReading& reading);
void readPrices(RecordReading& reading);
void readBudget(RecordReading& reading);
void readTallies(RecordReading& reading);
void readComparisons(RecordReading& reading);
/// Means of the population: of each score that of the latest year that had come on the state day.
void readNorms(RecordReading& reading);
/// Themes of focus groups, and those quotes that may stand in a report.
void readVoices(RecordReading& reading);
/// Of the programme.
void readBaselines(RecordReading& reading);
/// Those of the programme that have started.
void readCycles(RecordReading& reading);

} // namespace brobygger
