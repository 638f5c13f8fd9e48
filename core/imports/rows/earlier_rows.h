// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>

namespace brobygger {

/// The records that the rows of a sheet were about so far, as they will stand: a later row finds the same in a preview, where
/// nothing is written, and while the import writes.
template <class Record> class EarlierRows {
public:
    struct Seen {
        Record record;
        int line = 0; ///< of the row that was about it; 0: none was, it is as the file has it
    };

    /// `keys` are what a later row may find it by.
    void add(const Record& record, int line, const QStringList& keys) {
        for (const QString& key : keys) {
            m_places[key].append(m_seen.size());
        }
        m_ids.insert(record.id.value());
        m_seen.append({record, line});
    }
    /// A record that was written for a row: the row stands for it.
    void made(qint64 id) { m_ids.insert(id); }

    /// The earlier rows that a key leads to.
    QList<Seen> under(const QString& key) const {
        QList<Seen> found;
        for (const qsizetype at : m_places.value(key)) {
            found.append(m_seen.at(at));
        }
        return found;
    }
    /// The same, after those of the records that the file has for it which no row was about, as `find` gives them.
    template <class Find> QList<Seen> under(const QString& key, const QList<qint64>& ids, const Find& find) const {
        QList<Seen> found;
        for (const qint64 id : ids) {
            const std::optional<Record> known = m_ids.contains(id) ? std::nullopt : find(id);
            if (known) {
                found.append({*known, 0});
            }
        }
        return found + under(key);
    }

private:
    QList<Seen> m_seen;
    QHash<QString, QList<qsizetype>> m_places;
    QSet<qint64> m_ids; ///< of records in the file that rows were about
};

} // namespace brobygger
