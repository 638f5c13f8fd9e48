// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/file_access.h"

#include "core/base/time/dates.h"
#include "core/exchange/html/html_text.h"
#include "core/rights/rights_store.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct FileAccessWords {
    Q_DECLARE_TR_FUNCTIONS(FileAccess)
};

void addLetters(QList<FileDocument>& all, const Workspace& workspace, CitizenId citizen) {
    for (const Document& letter : workspace.documents.forCitizen(citizen)) {
        QStringList title{letter.title, letter.recipient};
        title.removeAll(QString());
        all.append({RecordKind::Document, letter.id.value(), letter.sentOn.isValid() ? letter.sentOn : letter.madeAt.date(),
                    title.join(QStringLiteral(" · ")), plainTextOfHtml(letter.html).trimmed()});
    }
}

void addMessages(QList<FileDocument>& all, const Workspace& workspace, CitizenId citizen) {
    for (const ShortMessageRow& row : workspace.correspondence.forCitizen(citizen)) {
        all.append(
            {RecordKind::ShortMessage, row.message.id.value(), row.message.on, messageTitle(row.message), row.message.text});
    }
    for (const IncomingRow& row : workspace.incomingReferrals.forCitizen(citizen)) {
        for (const ReceivedMessage& message : workspace.messages.ofReferral(row.referral.id)) {
            const auto read = workspace.messages.read(message.id);
            all.append({RecordKind::Message, message.id.value(), message.receivedAt.date(),
                        FileAccessWords::tr("Referral received from %1").arg(row.partnerName),
                        read ? read->plainText() : QString()});
        }
    }
}

void addNotes(QList<FileDocument>& all, const Workspace& workspace, CitizenId citizen) {
    for (const NoteEntry& entry : workspace.notes.forCitizen(citizen)) {
        QStringList texts{entry.note.text};
        for (const NoteRemark& remark : entry.remarks) {
            texts << FileAccessWords::tr("The citizen's remark of %1: %2").arg(formatDate(remark.saidOn), remark.text);
        }
        for (qsizetype at = 0; at < entry.earlier.size(); ++at) {
            texts << FileAccessWords::tr("Corrected on %1. Earlier wording: %2")
                         .arg(formatDate(entry.correctedOn(at)), entry.earlier.at(at).text);
        }
        all.append({RecordKind::Note, entry.note.id.value(), entry.note.eventOn,
                    FileAccessWords::tr("Note of %1").arg(formatDate(entry.note.eventOn)), texts.join(QStringLiteral("\n\n")),
                    !entry.note.isShared});
    }
}

void addAttachedFiles(QList<FileDocument>& all, const Workspace& workspace, CitizenId citizen) {
    for (const Attachment& file : workspace.attachments.forCitizen(citizen)) {
        all.append({RecordKind::Attachment,
                    file.id.value(),
                    file.datedOn.isValid() ? file.datedOn : file.addedAt.date(),
                    FileAccessWords::tr("Attached file: %1").arg(file.title),
                    {}});
    }
}

QString filePara(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

QString indexCell(const QString& text) {
    return QStringLiteral("<td style=\"padding:2px 8px 2px 0\">%1</td>").arg(text.toHtmlEscaped());
}

QString indexHtml(const QList<FileDecision>& decided) {
    QString html = QStringLiteral("<h3>%1</h3><table>").arg(FileAccessWords::tr("Index").toHtmlEscaped());
    int number = 0;
    for (const FileDecision& each : decided) {
        html += QStringLiteral("<tr>") + indexCell(QString::number(++number)) + indexCell(formatDate(each.document.on)) +
                indexCell(each.document.title) + indexCell(fileAnswerLabel(each.answer)) +
                indexCell(each.paragraph.simplified()) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString documentHtml(int number, const FileDecision& decision) {
    const QString text = (decision.answer == FileAnswer::Partly ? decision.given : decision.document.text).trimmed();
    return QStringLiteral("<h3>%1. %2</h3>").arg(number).arg(decision.document.title.toHtmlEscaped()) +
           (decision.answer == FileAnswer::Partly
                ? filePara(FileAccessWords::tr("Given in part, by %1.").arg(decision.paragraph.simplified()))
                : QString()) +
           filePara(text.isEmpty() ? FileAccessWords::tr("Handed over as a file beside this answer.") : text);
}

QList<FileDecision> decidedOf(QList<FileDecision> decisions) {
    decisions.removeIf([](const FileDecision& each) { return each.answer == FileAnswer::Undecided; });
    return decisions;
}

QString outcomeInWords(const QList<FileDecision>& decisions) {
    const auto count = [&decisions](FileAnswer answer) {
        return QString::number(std::ranges::count(decisions, answer, &FileDecision::answer));
    };
    return FileAccessWords::tr("Documents given: %1, in part: %2, refused: %3")
        .arg(count(FileAnswer::Given), count(FileAnswer::Partly), count(FileAnswer::Refused));
}

std::optional<RightsRequest> openFileAccess(const Workspace& workspace, CitizenId citizen) {
    for (const RightsRequest& request : workspace.rightsRequests.forCitizen(citizen)) {
        if (request.isOpen() && request.kind == RightsKind::FileAccess) {
            return request;
        }
    }
    return std::nullopt;
}
} // namespace

QString FileDocument::key() const { return QStringLiteral("%1/%2").arg(toCode(kind)).arg(record); }

QList<FileDocument> fileDocumentsOf(const Workspace& workspace, CitizenId citizen) {
    QList<FileDocument> all;
    addLetters(all, workspace, citizen);
    addMessages(all, workspace, citizen);
    addNotes(all, workspace, citizen);
    addAttachedFiles(all, workspace, citizen);
    std::ranges::stable_sort(all, {}, [](const FileDocument& each) { // of one day in the order they came into the file
        return std::pair(each.on, each.record);
    });
    return all;
}

QString fileAnswerLabel(FileAnswer answer) {
    switch (answer) {
    case FileAnswer::Undecided: return FileAccessWords::tr("not chosen");
    case FileAnswer::Given: return FileAccessWords::tr("given");
    case FileAnswer::Partly: return FileAccessWords::tr("given in part");
    case FileAnswer::Refused: return FileAccessWords::tr("refused");
    }
    return {};
}

Problems check(const FileDecision& decision) {
    Problems problems;
    const bool isCut = decision.answer == FileAnswer::Partly || decision.answer == FileAnswer::Refused;
    if (isCut && decision.paragraph.trimmed().isEmpty()) {
        problems.error(QStringLiteral("paragraph"), FileAccessWords::tr("Write by which rule not all of it is given."));
    }
    const QString given = decision.given.trimmed();
    if (decision.answer == FileAnswer::Partly && (given.isEmpty() || given == decision.document.text.trimmed())) {
        problems.error(QStringLiteral("fileText"),
                       FileAccessWords::tr("Take out of the text what is not given, and leave the rest."));
    }
    return problems;
}

Problems check(const QList<FileDecision>& decisions) {
    Problems problems;
    if (decidedOf(decisions).isEmpty()) {
        problems.error(QStringLiteral("documents"), FileAccessWords::tr("Choose at least one document and what is answered."));
    }
    for (const FileDecision& decision : decisions) {
        problems.append(check(decision));
    }
    return problems;
}

QString fileAccessHtml(const Workspace& workspace, CitizenId id, const QList<FileDecision>& decisions) {
    const auto citizen = workspace.citizens.find(id);
    const QList<FileDecision> decided = decidedOf(decisions);
    QString html = QStringLiteral("<h2>%1</h2>").arg(FileAccessWords::tr("Access to documents").toHtmlEscaped()) +
                   filePara(FileAccessWords::tr("To %1, from %2, on %3")
                                .arg(citizen ? citizen->fullName() : QString(), workspace.settings.value(organisationName),
                                     formatDate(workspace.clock.today()))) +
                   indexHtml(decided);
    int number = 0;
    for (const FileDecision& each : decided) {
        ++number;
        if (each.answer != FileAnswer::Refused) {
            html += documentHtml(number, each);
        }
    }
    return html;
}

Result<void> noteFileAccess(Workspace& workspace, CitizenId citizen, const QList<FileDecision>& decisions, const QString& path,
                            const WriteFile& writeIt) {
    if (const Problems problems = check(decisions); problems.hasErrors()) {
        return invalid(problems);
    }
    const auto request = openFileAccess(workspace, citizen);
    return workspace.session.write(fileAccessPurpose, [&](Write& write) -> Result<void> {
        write.happened(AuditAction::Exported, RecordKind::Citizen, citizen.value(), citizen.value());
        if (request) {
            RightsRequest after = *request;
            after.leftOut = outcomeInWords(decisions);
            RightsStore(write.database()).update(write, *request, after);
        }
        return writePlainFile(write, path, QStringLiteral("file_access"), citizen.value(), writeIt);
    });
}

} // namespace brobygger
