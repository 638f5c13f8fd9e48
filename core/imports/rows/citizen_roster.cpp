// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/rows/citizen_roster.h"

#include "core/base/text/text.h"
#include "core/imports/rows/import_words.h"

#include <QSet>
#include <algorithm>

namespace brobygger {

namespace {

// What a later row may find a citizen by.
QString numberKey(const QString& personNumber) { return QStringLiteral("cpr ") + personNumber; }
QString ownNumberKey(const QString& ownNumber) { return QStringLiteral("own ") + ownNumber; }
QString nameKey(const Citizen& citizen) {
    return citizen.birthDate.toString(Qt::ISODate) + QLatin1Char(' ') + foldedText(citizen.fullName().simplified());
}

bool hasAnother(QString Citizen::*number, const Citizen& one, const Citizen& other) {
    return !(one.*number).isEmpty() && !(other.*number).isEmpty() && one.*number != other.*number;
}

/// Without those that have another number of either kind.
template <class Seen> QList<Seen> fitting(QList<Seen> found, const Citizen& said) {
    found.removeIf([&said](const Seen& known) {
        return hasAnother(&Citizen::personNumber, known.record, said) || hasAnother(&Citizen::ownNumber, known.record, said);
    });
    return found;
}

template <class Seen> bool isAmong(const QList<Seen>& all, const Seen& one) {
    return std::any_of(all.begin(), all.end(),
                       [&one](const Seen& other) { return one.line == other.line && one.record.id == other.record.id; });
}

/// `line` is that of the row that has the number already, 0 for a citizen in the file.
QString numberIsTaken(int line) {
    return line == 0 ? ImportsWords::tr("Another citizen has this CPR number already, with another Løbenummer. Correct the "
                                        "number that is wrong, in the sheet or at the citizen.")
                     : ImportsWords::tr("Row %1 of the sheet has this CPR number too, with another name or Løbenummer. Find "
                                        "out whose it is, and correct the other row.")
                           .arg(line);
}

QString ownNumberIsTaken(int line) {
    return line == 0 ? ImportsWords::tr("Another citizen has this number in the file.")
                     : ImportsWords::tr("Row %1 of the sheet has this Løbenummer too, with another name or CPR number. Find "
                                        "out whose it is, and correct the other row.")
                           .arg(line);
}

} // namespace

bool isAnotherName(const Citizen& one, const Citizen& other) {
    const QStringList words = foldedWords(one.fullName());
    const QStringList others = foldedWords(other.fullName());
    const QSet<QString> some(words.begin(), words.end());
    const QSet<QString> rest(others.begin(), others.end());
    return !some.contains(rest) && !rest.contains(some);
}

std::optional<Citizen> CitizenRoster::find(const Citizen& said, Problems& problems) const {
    const QList<Seen> numbered = withNumber(said.personNumber);
    const QList<Seen> owners = withOwnNumber(said.ownNumber);
    const bool isByNumber = !numbered.isEmpty() || !owners.isEmpty();
    const QList<Seen> meant = fitting(!isByNumber ? named(said) : numbered.isEmpty() ? owners : numbered, said);
    const char* field = !numbered.isEmpty() ? "personNumber" : isByNumber ? "ownNumber" : "birthDate";
    if (!owners.isEmpty() && (meant.isEmpty() || !isAmong(owners, meant.first()))) {
        problems.error(QStringLiteral("ownNumber"), ownNumberIsTaken(owners.first().line));
    } else if (meant.isEmpty() && isByNumber) {
        problems.error(QStringLiteral("personNumber"), numberIsTaken(numbered.first().line));
    } else if (meant.size() > 1) {
        problems.error(QLatin1String(field), ImportsWords::tr("The row may mean more than one citizen."));
    } else if (!meant.isEmpty() && meant.first().line > 0) {
        const auto& [earlier, line] = meant.first();
        const bool isOther = isByNumber && isAnotherName(said, earlier);
        problems.error(isOther ? QLatin1String(field) : QLatin1String(), !isOther             ? isAboutTheSame(line)
                                                                         : numbered.isEmpty() ? ownNumberIsTaken(line)
                                                                                              : numberIsTaken(line));
    } else if (!meant.isEmpty()) {
        return meant.first().record;
    }
    return std::nullopt;
}

QString CitizenRoster::holder(const Citizen& said) const {
    for (const Seen& known : withNumber(said.personNumber) + withOwnNumber(said.ownNumber)) {
        if (known.line == 0) {
            return known.record.fullName();
        }
    }
    return {};
}

void CitizenRoster::remember(const Citizen& after, int line) {
    QStringList keys;
    if (!after.personNumber.isEmpty()) {
        keys << numberKey(after.personNumber);
    }
    if (!after.ownNumber.isEmpty()) {
        keys << ownNumberKey(after.ownNumber);
    }
    if (after.birthDate.isValid()) {
        keys << nameKey(after);
    }
    m_seen.add(after, line, keys);
}

QList<CitizenRoster::Seen> CitizenRoster::under(const QString& key, const QList<qint64>& ids) const {
    return m_seen.under(key, ids, [this](qint64 id) { return m_store.find(CitizenId(id)); });
}

QList<CitizenRoster::Seen> CitizenRoster::withNumber(const QString& personNumber) const {
    return personNumber.isEmpty() ? QList<Seen>() : under(numberKey(personNumber), m_imports.citizensWithNumber(personNumber));
}

QList<CitizenRoster::Seen> CitizenRoster::withOwnNumber(const QString& ownNumber) const {
    return ownNumber.isEmpty() ? QList<Seen>() : under(ownNumberKey(ownNumber), m_imports.citizensWithOwnNumber(ownNumber));
}

QList<CitizenRoster::Seen> CitizenRoster::named(const Citizen& said) const {
    if (!said.birthDate.isValid()) {
        return {};
    }
    const QString sortKey = danishSortKey(said.surname, said.givenName);
    return under(nameKey(said), m_imports.citizensNamed(sortKey, said.birthDate));
}

} // namespace brobygger
