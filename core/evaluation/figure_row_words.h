// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codes.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/evaluation/records/counted.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// The day of the record at a place of the list for that unit: of a person and a course the day it all began, of a period its
/// first day.
QDate dayOfRecord(const EvaluationRecords& records, CountedUnit unit, int row);

/// What is said of each record behind a figure, in a few words: "hospital: udeblevet", "startet 02-03-2026, gennemført
/// 01-09-2026", "WHO-5 trivsel: 52".
class FigureRowWords final {
public:
    /// All must outlive it.
    FigureRowWords(Database& database, const EvaluationRecords& records, const QString& language)
        : m_database(database)
        , m_records(records)
        , m_codes(database)
        , m_words(language) {}

    QString of(CountedUnit unit, int row) const;
    /// Who stands in the place of a name where it is nobody's: a cost of the project.
    QString nobody() const { return m_words.text("rows.project"); }

private:
    QString code(const char* list, CodeWord word) const;
    QString text(CodeWord word) const { return m_records.words.text(word); }
    QString ofPerson(int row) const;
    QString ofCourse(const EvaluationRecords::Course& course) const;
    QString ofReferral(const EvaluationRecords::Referral& referral) const;
    QString ofOfferReferral(const EvaluationRecords::OfferReferral& referral) const;
    QString ofContact(const EvaluationRecords::Contact& contact) const;
    QString ofAppointment(const EvaluationRecords::Appointment& appointment) const;
    QString ofScore(const EvaluationRecords::Score& score) const;
    QString ofExperience(const EvaluationRecords::Experience& form) const;
    QString ofServiceUse(const EvaluationRecords::ServiceUse& use) const;
    QString ofScreening(const EvaluationRecords::Screening& screening) const;
    QString ofCost(const EvaluationRecords::Cost& cost) const;

    Database& m_database;
    const EvaluationRecords& m_records;
    Codes m_codes;
    FigureWords m_words;
};

} // namespace brobygger
