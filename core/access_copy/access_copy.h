// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/sharing_ledger.h"
#include "core/retention/retention.h"
#include "core/security/plain_files.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace brobygger {

class Workspace;

/// What the audit trail says a copy was read, printed or written for; the next copy names it.
inline const QString accessCopyPurpose = QStringLiteral("indsigt");

/// One line of what is registered: what it is, and what stands there.
struct AccessLine {
    QString key; ///< tells the line apart within one copy
    QString label;
    QString text;

    bool operator==(const AccessLine&) const = default;
};

struct AccessRecord {
    QString title;
    QList<AccessLine> lines;
};

struct AccessCopySection {
    QString title;
    QList<AccessRecord> records;
};

/// That somebody of the house looked, and what for. It says nobody's name (Datatilsynet 2024, after C-579/21).
/// Alike ones of one day are one.
struct LookUp {
    QDateTime at; ///< as the wall clock showed it; of several the last
    QString occasion;
    QString act;
    int times = 1;
};

/// Who answers for the data.
struct AccessHouse {
    QString name;
    QString street;
    QString town;
    QString phone;
    QString officer; ///< the data protection officer; empty: none is entered
    bool isAuthority = false;
};

/// All that the file holds about one citizen, in words.
struct AccessCopy {
    CitizenId citizen;
    QString name;
    bool isAddressProtected = false; ///< handed over, or sent to the safe contact, and by no other way
    QDate madeOn;
    AccessHouse house;
    QList<AccessCopySection> sections;
    QList<SharingLine> recipients; ///< with kinds in words
    QStringList sources;           ///< of facts, referrals and services
    QList<RetentionRule> keeping;  ///< by which rules it is kept
    QList<LookUp> lookUps;         ///< the newest first

    int lineCount() const;
};

/// A line that is not in the copy, and why not (databeskyttelsesloven § 22): a typed reason, never by itself.
struct LeftOutLine {
    QString key;
    QString reason;
};

/// Reads all of it. Rows and columns come from the schema, so that none is forgotten. `language` is that of the copy. Format
/// when a shipped list is damaged, NotFound without the citizen, Cancelled.
Result<AccessCopy> accessCopy(const Workspace& workspace, CitizenId citizen, const QString& language, Progress& progress);
/// The copy without what is left out. Sections and records in which nothing is left go, too.
AccessCopy without(AccessCopy copy, const QList<LeftOutLine>& leftOut);
/// The copy as it is printed, with how many lines were left out; everything typed is escaped.
QString accessCopyHtml(const AccessCopy& copy, const QList<LeftOutLine>& leftOut);
/// How many lines were left out and why, for the request it answers; empty when none was.
QString leftOutInWords(const QList<LeftOutLine>& leftOut);

/// Takes the copy down in the trail and on the list of files in clear, and what was left out on the request that it answers,
/// if one for access is open. `writeIt` writes the file. Storage, and whatever `writeIt` gives.
Result<void> noteAccessCopy(Workspace& workspace, const AccessCopy& copy, const QList<LeftOutLine>& leftOut,
                            const QString& path, const WriteFile& writeIt);

} // namespace brobygger
