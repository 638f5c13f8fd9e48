// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chapters/chapters.h"
#include "tests/support/test_file.h"

namespace brobygger {

/// Records of an evaluation written down by hand, and chapters that count them. Only the code lists come from a file.
class HandMadeEvaluation final {
public:
    using Chapter = void (*)(FigureBuilder&, const ChapterInput&);

    HandMadeEvaluation(QDate firstDay, QDate lastDay, QDate madeOn = QDate(2026, 11, 28));

    EvaluationRecords records;
    Programme programme; ///< five days for the first contact; no plan
    EvaluationSettings settings;
    QDate from;
    QDate to;
    QDate today;

    CodeWord word(const char* text) { return records.words.of(QString::fromUtf8(text)); }

    /// Each answers the position of what it adds. A course is opened by its first referral or its start.
    int person(const char* sex = "", QDate birthDate = {}, const char* parish = "");
    int course(int person, QDate startedOn = {});
    int referral(int course, QDate receivedOn, QDate firstContactOn = {}, const char* source = "gp", const char* clinic = "");
    /// A person with a course that was suggested on that day.
    int suggestedCourse(QDate receivedOn, QDate firstContactOn = {});
    void close(int course, QDate on, const char* outcome);

    EvaluationRecords::Course& courseAt(int course) { return records.courses[static_cast<size_t>(course)]; }

    /// What a chapter writes of the records as they stand now; with the records behind each number when asked for.
    Evaluation counted(Chapter chapter, FigureSources* sources = nullptr) const;

private:
    mutable TestFile m_file;
};

/// "numerator/denominator" of a figure or of the point of a series, "–" for one that is empty; "missing" when there is none.
QString partsOf(const Evaluation& evaluation, const char* figure);
QString partsOf(const Evaluation& evaluation, const char* series, const char* x);
/// The points of a series in their order: "female 1/4, male 1/3".
QString pointsOf(const Evaluation& evaluation, const char* series);

} // namespace brobygger
