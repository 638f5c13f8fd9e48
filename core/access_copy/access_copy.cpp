// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/access_copy.h"

#include "core/access_copy/access_copy_words.h"
#include "core/access_copy/access_fields.h"
#include "core/access_copy/access_values.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/citizens/citizen_rules.h"
#include "core/merging/merge_store.h"
#include "core/rights/rights_store.h"
#include "core/security/audit_occasions.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <algorithm>

namespace brobygger {

namespace {
/// Of the audit trail: which table a kind of record is kept in, where they are not called alike.
QByteArray tableOfKind(const QString& kind) {
    static const QHash<QString, QByteArray> others{{QStringLiteral("fact"), "citizen_fact"},
                                                   {QStringLiteral("wish"), "citizen_wish"},
                                                   {QStringLiteral("message"), "received_message"}};
    return others.value(kind, kind.toLatin1());
}

AccessRecord recordOf(const AccessTable& table, const AccessRow& row, qsizetype number, const AccessValues& values) {
    AccessRecord record{accessRecordTitle(table.name), {}};
    for (const AccessValue& value : row) {
        if (isTechnical(table.name, value.column)) {
            continue;
        }
        const QString text = values.text(table, row, value);
        if (!text.isEmpty()) {
            record.lines.append(
                {QStringLiteral("%1/%2/%3").arg(QLatin1String(table.name)).arg(number).arg(QLatin1String(value.column)),
                 accessLabel(table.name, value.column), text});
        }
    }
    return record;
}

/// An older wording stands in the copy with the day it was corrected.
void addCorrection(AccessRecord& record, const AccessCopyStore& store, const AccessRow& row, qsizetype number) {
    if (const QDate on = store.noteCorrectedOn(numberIn(row, "id")); on.isValid()) {
        record.lines.append(
            {QStringLiteral("note/%1/corrected").arg(number), accessLabel("note", "corrected"), formatDate(on)});
    }
}

/// What stood there before it was changed, as a section of its own.
AccessCopySection earlierSection(const AccessCopyStore& store, const QList<AccessTable>& tables, const AccessValues& values,
                                 const QList<CitizenId>& records) {
    AccessCopySection section{AccessCopyWords::tr("What stood there before"), {}};
    int number = 0;
    QList<EarlierValue> all;
    for (const CitizenId record : records) {
        all += store.earlierValues(record.value());
    }
    for (const EarlierValue& earlier : all) {
        const QByteArray column = earlier.field.toLatin1();
        const auto table = std::ranges::find(tables, tableOfKind(earlier.kind), &AccessTable::name);
        if (table == tables.end() || isTechnical(table->name, column) || accessLabel(table->name, column).isEmpty()) {
            continue;
        }
        const QString text = values.earlierText(*table, column, earlier.value);
        if (!text.isEmpty()) {
            section.records.append({AccessCopyWords::tr("%1, until %2")
                                        .arg(accessRecordTitle(table->name), formatDateTime(wallTimeOf(earlier.at))),
                                    {{QStringLiteral("earlier/%1").arg(++number), accessLabel(table->name, column), text}}});
        }
    }
    return section;
}

/// As it is kept, so that earlier days come first; empty for a row without one.
QString dayOf(const AccessRow& row) {
    for (const QByteArray& column : accessDayColumns()) {
        if (const QString day = textIn(row, column); !day.isEmpty()) {
            return day;
        }
    }
    return {};
}

/// Of all records of the person, by their days; a row that names two of them stands once.
QList<AccessRow> rowsOf(const AccessCopyStore& store, const AccessTable& table, const QList<CitizenId>& records) {
    QList<AccessRow> rows;
    for (const CitizenId record : records) {
        for (const AccessRow& row : store.rows(table, record.value())) {
            if (!rows.contains(row)) {
                rows.append(row);
            }
        }
    }
    std::ranges::stable_sort(rows, {}, dayOf);
    return rows;
}

Result<QList<AccessCopySection>> sectionsOf(const Workspace& workspace, const QList<CitizenId>& records,
                                            const AccessValues& values, Progress& progress) {
    const AccessCopyStore store(workspace.session.database());
    const QList<AccessTable> tables = store.tables();
    QList<AccessCopySection> sections;
    int done = 0;
    for (const AccessPart& part : accessParts()) {
        AccessCopySection section{titleOf(part), {}};
        for (const QByteArray& name : part.tables) {
            if (progress.isCancelled()) {
                return Error{ErrorKind::Cancelled, AccessCopyWords::tr("The access copy was cancelled.")};
            }
            const auto table = std::ranges::find(tables, name, &AccessTable::name);
            if (table != tables.end()) {
                qsizetype number = 0;
                for (const AccessRow& row : rowsOf(store, *table, records)) {
                    AccessRecord record = recordOf(*table, row, ++number, values);
                    if (table->name == "note") {
                        addCorrection(record, store, row, number);
                    }
                    if (!record.lines.isEmpty()) {
                        section.records.append(record);
                    }
                }
            }
            progress.report(++done, static_cast<int>(tables.size()));
        }
        if (!section.records.isEmpty()) {
            sections.append(section);
        }
    }
    if (const AccessCopySection earlier = earlierSection(store, tables, values, records); !earlier.records.isEmpty()) {
        sections.append(earlier);
    }
    return sections;
}

QString actInWords(AuditAction action) {
    switch (action) {
    case AuditAction::Read: return AccessCopyWords::tr("looked at");
    case AuditAction::Revealed: return AccessCopyWords::tr("CPR number shown");
    case AuditAction::Printed: return AccessCopyWords::tr("printed");
    case AuditAction::Exported: return AccessCopyWords::tr("saved as a file");
    default: return {};
    }
}

QList<LookUp> lookUpsOf(const Workspace& workspace, const QList<CitizenId>& records) {
    QList<AuditEntry> entries;
    for (const CitizenId record : records) {
        entries += workspace.audit.lines(record.value(), 0);
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), &AuditEntry::at); // the newest first
    QList<LookUp> lookUps;
    for (const AuditEntry& entry : std::as_const(entries)) {
        const auto action = auditActionFromCode(entry.action);
        const QString act = action ? actInWords(*action) : QString();
        if (act.isEmpty()) {
            continue;
        }
        const LookUp look{wallTimeOf(entry.at), occasionInWords(entry.purpose), act, 1};
        const auto alike = std::ranges::find_if(lookUps, [&look](const LookUp& each) {
            return each.at.date() == look.at.date() && each.occasion == look.occasion && each.act == look.act;
        });
        if (alike == lookUps.end()) {
            lookUps.append(look);
        } else {
            ++alike->times;
        }
    }
    return lookUps;
}

QList<SharingLine> recipientsOf(const Workspace& workspace, CitizenId citizen, const QString& language) {
    QList<SharingLine> lines = workspace.documents.sharing(citizen);
    for (SharingLine& line : lines) {
        for (QString& kind : line.kinds) {
            kind = workspace.codes.name(QStringLiteral("information_kind"), kind, language);
        }
    }
    return lines;
}

/// Every source that a line names, once, in the order of the copy.
QStringList sourcesOf(const QList<AccessCopySection>& sections) {
    QStringList sources;
    for (const AccessCopySection& section : sections) {
        for (const AccessRecord& record : section.records) {
            for (const AccessLine& line : record.lines) {
                if (line.key.endsWith(QLatin1String("/source"))) {
                    sources.append(line.text);
                }
            }
        }
    }
    sources.removeDuplicates();
    return sources;
}

AccessHouse houseOf(const Settings& settings) {
    return {settings.value(organisationName),
            settings.value(organisationStreet),
            QStringLiteral("%1 %2").arg(settings.value(organisationPostcode), settings.value(organisationTown)).trimmed(),
            formatPhone(settings.value(organisationPhone)),
            settings.value(dataProtectionOfficer),
            settings.value(organisationKind) == QLatin1String("municipality")};
}
} // namespace

int AccessCopy::lineCount() const {
    qsizetype lines = 0;
    for (const AccessCopySection& section : sections) {
        for (const AccessRecord& record : section.records) {
            lines += record.lines.size();
        }
    }
    return static_cast<int>(lines);
}

Result<AccessCopy> accessCopy(const Workspace& workspace, CitizenId id, const QString& language, Progress& progress) {
    const auto citizen = workspace.citizens.find(id);
    if (!citizen) {
        return recordGone();
    }
    const Result<AccessValues> values = AccessValues::load(workspace, language);
    if (!values) {
        return values.error();
    }
    const QList<CitizenId> records = MergeStore(workspace.session.database()).recordsOf(id);
    const Result<QList<AccessCopySection>> sections = sectionsOf(workspace, records, *values, progress);
    if (!sections) {
        return sections.error();
    }
    const QDate today = workspace.clock.today();
    return AccessCopy{id,
                      citizen->fullName(),
                      isAddressProtectedOn(*citizen, today),
                      today,
                      houseOf(workspace.settings),
                      *sections,
                      recipientsOf(workspace, id, language),
                      sourcesOf(*sections),
                      workspace.erasures.rules(),
                      lookUpsOf(workspace, records)};
}

AccessCopy without(AccessCopy copy, const QList<LeftOutLine>& leftOut) {
    for (AccessCopySection& section : copy.sections) {
        for (AccessRecord& record : section.records) {
            record.lines.removeIf([&](const AccessLine& line) {
                return std::ranges::find(leftOut, line.key, &LeftOutLine::key) != leftOut.end();
            });
        }
        section.records.removeIf([](const AccessRecord& record) { return record.lines.isEmpty(); });
    }
    copy.sections.removeIf([](const AccessCopySection& section) { return section.records.isEmpty(); });
    copy.sources = sourcesOf(copy.sections);
    return copy;
}

QString leftOutInWords(const QList<LeftOutLine>& leftOut) {
    if (leftOut.isEmpty()) {
        return {};
    }
    QStringList reasons;
    for (const LeftOutLine& line : leftOut) {
        reasons << line.reason.simplified();
    }
    reasons.removeDuplicates();
    return AccessCopyWords::tr("%n line(s): %1", nullptr, static_cast<int>(leftOut.size()))
        .arg(reasons.join(QStringLiteral("; ")));
}

Result<void> noteAccessCopy(Workspace& workspace, const AccessCopy& copy, const QList<LeftOutLine>& leftOut,
                            const QString& path, const WriteFile& writeIt) {
    const auto request = workspace.rightsRequests.openAccess(copy.citizen);
    return workspace.session.write(accessCopyPurpose, [&](Write& write) -> Result<void> {
        write.happened(AuditAction::Exported, RecordKind::Citizen, copy.citizen.value(), copy.citizen.value());
        if (request) {
            RightsRequest after = *request;
            after.leftOut = leftOutInWords(leftOut);
            RightsStore(write.database()).update(write, *request, after);
        }
        return writePlainFile(write, path, QStringLiteral("access_copy"), copy.citizen.value(), writeIt);
    });
}

} // namespace brobygger
