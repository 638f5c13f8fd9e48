// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/values/person_number.h"
#include "core/courses/course.h"
#include "core/sheets/field_makers.h"

#include <memory>

namespace brobygger {

class Database;
class ImportStore;

/// Whose row it is: the person and, where the row says one, the course, as the sheet writes them and as they were found.
struct Whose {
    QString personNumber;
    QString citizenNumber; ///< løbenummer
    QString citizenId;
    QString courseNumber;

    CitizenId citizen; ///< invalid: not found
    QString name;      ///< of the citizen, for the preview
    QDate birthDate;   ///< invalid: not known
    CourseId course;   ///< invalid: belongs to no course
};

/// Finds the person of a row, and says in words when it is nobody or more than one. Nothing is guessed.
class WhoseFinder final {
public:
    WhoseFinder(Database& database, QString programme);
    ~WhoseFinder();

    /// Fills in citizen and name. Problems name the fields personNumber, citizenNumber and citizenId.
    void findPerson(Whose& whose, Problems& problems) const;
    /// Fills in the course: the one of the number the row says (a problem at courseNumber when there is none), else the one
    /// that was open in the programme on that day, the latest opened first, else none.
    void findCourse(Whose& whose, QDate on, Problems& problems) const;

private:
    QList<qint64> citizensOf(const Whose& whose, Problems& problems) const;

    Database& m_database;
    QString m_programme;
    std::unique_ptr<ImportStore> m_store;
};

/// The columns CPR, Løbenummer, Borger-id and Forløb; `at` leads to the Whose of a record.
template <class Record, class At> QList<ImportField<Record>> whoseFields(At at) {
    const auto part = [at](QString Whose::*text) { return [at, text](auto& record) -> auto& { return at(record).*text; }; };
    ImportField<Record> personNumber = textAt<Record>(part(&Whose::personNumber));
    personNumber.read = readPersonNumberCell;
    // Shown as in every list: never in full.
    personNumber.shown = [](const QString& digits) { return PersonNumber::masked(digits); };
    return {
        named(key(personNumber), "person_number", "personNumber",
              {QStringLiteral("CPR"), QStringLiteral("Personnummer"), QStringLiteral("Personal number"),
               QStringLiteral("CPR-nummer"), QStringLiteral("CPR-nr"), QStringLiteral("CPR-nr."), QStringLiteral("CPR nr."),
               QStringLiteral("CPR nummer"), QStringLiteral("Cprnr")}),
        named(key(textAt<Record>(part(&Whose::citizenNumber))), "citizen_number", "citizenNumber",
              {QStringLiteral("Løbenummer"), QStringLiteral("Löpnummer"), QStringLiteral("Number"), QStringLiteral("Løbenr."),
               QStringLiteral("Løbenr"), QStringLiteral("Lb.nr."), QStringLiteral("Løb.nr."), QStringLiteral("Borgernummer"),
               QStringLiteral("Borgernr.")}), // a column Nr. counts the rows of such a sheet
        named(key(textAt<Record>(part(&Whose::citizenId))), "citizen", "citizenId",
              {QStringLiteral("Borger-id"), QStringLiteral("Medborgar-id"), QStringLiteral("Citizen"),
               QStringLiteral("Citizen id")}),
    };
}

template <class Record, class At> ImportField<Record> courseNumberField(At at, const char* id) {
    return named(key(textAt<Record>([at](auto& record) -> auto& { return at(record).courseNumber; })), id, "courseNumber",
                 {QStringLiteral("Forløb"), QStringLiteral("Process"), QStringLiteral("Course"),
                  QStringLiteral("Forløbsnummer"), QStringLiteral("Forløbsnr.")});
}

} // namespace brobygger
