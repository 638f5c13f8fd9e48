// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filing/filings.h"

#include "core/correspondence/short_message_store.h"
#include "core/documents/document_store.h"
#include "core/filing/filing_store.h"
#include "core/notes/note_store.h"
#include "core/storage/records/change_record.h"

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
using PutMarkBack = std::function<Result<void>(Write&)>;

template <class Store, class RecordId> Result<PutMarkBack> markOne(Write& write, RecordId id, const Mark& mark) {
    Store store(write.database());
    const auto before = store.find(id);
    if (!before) {
        return recordGone();
    }
    auto after = *before;
    after.isToBeFiled = mark.isToBeFiled;
    after.filedOn = mark.filedOn;
    store.update(write, *before, after);
    return PutMarkBack([former = *before, after](Write& undoing) -> Result<void> {
        Store kept(undoing.database());
        const auto now = kept.find(former.id);
        if (!now) {
            return recordGone();
        }
        if (!isAsLeft<Store>(*now, after)) {
            return recordTouched();
        }
        kept.update(undoing, after, former);
        return {};
    });
}

Result<PutMarkBack> markRecord(Write& write, RecordKind kind, qint64 record, const Mark& mark) {
    switch (kind) {
    case RecordKind::Note: return markOne<NoteStore>(write, NoteId(record), mark);
    case RecordKind::ShortMessage: return markOne<ShortMessageStore>(write, ShortMessageId(record), mark);
    case RecordKind::Document: return markOne<DocumentStore>(write, DocumentId(record), mark);
    default: return recordGone();
    }
}

Result<Undo> markAll(Session& session, const QString& purpose, const QList<FilingItem>& items, const Mark& mark) {
    return session.write(purpose, [&](Write& write) -> Result<Undo> {
        QList<PutMarkBack> backs;
        for (const FilingItem& item : items) {
            const auto marked = markRecord(write, item.kind, item.record, mark);
            if (!marked) {
                return marked.error();
            }
            backs.append(*marked);
        }
        return Undo([&session, purpose, backs]() -> Result<void> {
            return session.write(purpose + QStringLiteral(".undo"), [&](Write& undoing) -> Result<void> {
                for (const PutMarkBack& back : backs) {
                    if (const auto done = back(undoing); !done) {
                        return done;
                    }
                }
                return {};
            });
        });
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

QList<FilingItem> Filings::waiting() const { return FilingStore(m_session.database()).waiting(); }

int Filings::countWaiting() const { return FilingStore(m_session.database()).count(); }

} // namespace brobygger
