// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filing/filings.h"

#include "core/correspondence/short_message_store.h"
#include "core/documents/document_store.h"
#include "core/filing/filing_store.h"
#include "core/notes/note_store.h"
#include "core/storage/records/put_back.h"

#include <QCoreApplication>

namespace brobygger {

QString FilingItem::key() const { return QStringLiteral("%1/%2").arg(toCode(kind)).arg(record); }

namespace {
struct FilingWords {
    Q_DECLARE_TR_FUNCTIONS(Filing)
};

/// How a record is filed or not.
struct Mark {
    bool isToBeFiled;
    QDate filedOn;
};

template <class Store, class RecordId> Result<PutBack> markOne(Write& write, RecordId id, const Mark& mark) {
    const auto before = Store(write.database()).find(id);
    if (!before) {
        return recordGone();
    }
    auto after = *before;
    after.isToBeFiled = mark.isToBeFiled;
    after.filedOn = mark.filedOn;
    return changeWithin<Store>(write, *before, after);
}

Result<PutBack> markRecord(Write& write, RecordKind kind, qint64 record, const Mark& mark) {
    switch (kind) {
    case RecordKind::Note: return markOne<NoteStore>(write, NoteId(record), mark);
    case RecordKind::ShortMessage: return markOne<ShortMessageStore>(write, ShortMessageId(record), mark);
    case RecordKind::Document: return markOne<DocumentStore>(write, DocumentId(record), mark);
    default: return recordGone();
    }
}

Result<Undo> markAll(Session& session, const QString& purpose, const QList<FilingItem>& items, const Mark& mark) {
    return session.write(purpose, [&](Write& write) -> Result<Undo> {
        QList<PutBack> done;
        for (const FilingItem& item : items) {
            const Result<PutBack> marked = markRecord(write, item.kind, item.record, mark);
            if (!marked) {
                return marked.error();
            }
            done.append(*marked);
        }
        return takingAllBack(session, purpose + QStringLiteral(".undo"), done);
    });
}
} // namespace

Result<Undo> Filings::setToBeFiled(RecordKind kind, qint64 record, bool isToBeFiled) {
    FilingItem item;
    item.kind = kind;
    item.record = record;
    return markAll(m_session, QStringLiteral("filing.to_be_filed"), {item}, {isToBeFiled, {}});
}

Result<Undo> Filings::markFiled(const QList<FilingItem>& items, QDate on) {
    if (!on.isValid() || on > m_session.clock().today()) {
        return invalidAt("filedOn", FilingWords::tr("Enter the day it was filed. It cannot lie ahead."));
    }
    if (items.isEmpty()) {
        return Undo();
    }
    return markAll(m_session, QStringLiteral("filing.filed"), items, {true, on});
}

QList<FilingItem> Filings::waiting(qsizetype offset, qsizetype limit) const {
    return FilingStore(m_session.database()).waiting(offset, limit);
}

int Filings::countWaiting() const { return FilingStore(m_session.database()).count(); }

} // namespace brobygger
