// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/result.h"
#include "core/citizens/citizen.h"
#include "core/security/plain_files.h"
#include "core/storage/records/record_kind.h"

#include <QDate>
#include <QList>

namespace brobygger {

class Workspace;

/// What the audit trail says documents were written for: access to documents (aktindsigt; offentlighedsloven § 8,
/// forvaltningsloven § 9), which only authorities give.
inline const QString fileAccessPurpose = QStringLiteral("aktindsigt");

/// One document about a citizen that access may be given to.
struct FileDocument {
    RecordKind kind = RecordKind::Document;
    qint64 record = 0;
    QDate on;
    QString title;
    QString text;            ///< empty where it is a file that cannot stand on paper
    bool isInternal = false; ///< written for the house: to be considered, never left out by itself

    QString key() const;
};

enum class FileAnswer { Undecided, Given, Partly, Refused };

/// What is answered about one document.
struct FileDecision {
    FileDocument document;
    FileAnswer answer = FileAnswer::Undecided;
    QString paragraph; ///< by which rule not all of it is given, typed
    QString given;     ///< of one given in part: the text that is given
};

/// Letters, messages both ways, notes and attached files, the earliest first.
QList<FileDocument> fileDocumentsOf(const Workspace& workspace, CitizenId citizen);
/// The words on the screen and in the answer: "given", "given in part", "refused".
QString fileAnswerLabel(FileAnswer answer);
/// A document of which not all is given names the rule (paragraph), and of one given in part something is taken out and
/// something left (fileText).
Problems check(const FileDecision& decision);
/// At least one document is decided upon (documents), and each as check says.
Problems check(const QList<FileDecision>& decisions);
/// The answer as it is printed: an index of what was decided upon, then what is given; everything typed is escaped.
QString fileAccessHtml(const Workspace& workspace, CitizenId citizen, const QList<FileDecision>& decisions);
/// Takes it down in the trail and on the list of files in clear, and how many documents were given, in part and refused on the
/// request it answers, if one for access to documents is open. `writeIt` writes the file. Invalid (check), Storage, and
/// whatever `writeIt` gives.
Result<void> noteFileAccess(Workspace& workspace, CitizenId citizen, const QList<FileDecision>& decisions, const QString& path,
                            const WriteFile& writeIt);

} // namespace brobygger
