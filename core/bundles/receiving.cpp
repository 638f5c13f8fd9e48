// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundles/receiving.h"

#include "core/bundles/bundle_words.h"
#include "core/merging/citizen_rows_store.h"

#include <algorithm>

namespace brobygger {

namespace {
/// One bundle on its way into one file.
class Receiving final {
public:
    Receiving(Write& write, Database& bundle, HandOverBasis basis, const QList<BundleChoice>& choices)
        : m_write(write)
        , m_from(bundle)
        , m_into(write.database()) {
        QList<CitizenId> wanted;
        for (const BundleChoice& choice : choices) {
            if (choice.place != BundlePlace::LeftOut) {
                wanted.append(choice.bundled);
                settleCitizen(choice);
            }
        }
        m_together = m_from.together(wanted, basis);
    }

    Result<ReceivedRows> run() {
        m_into.begin(m_write);
        for (const auto& [list, id] : std::as_const(m_together.codes)) {
            m_into.insertCode(m_write, m_from.code(list, id));
        }
        bringProgrammes();
        const QList<RowsAlong> all = m_together.shared + m_together.rows;
        for (const RowsAlong& along : all) {
            if (m_from.hasId(along.table) && along.table != "citizen") {
                m_from.eachRow(along, [&](const RowCells& cells) { settle(along, cells); });
            }
        }
        for (const RowsAlong& along : all) {
            m_from.eachRow(along, [&](const RowCells& cells) { bring(along, cells); });
        }
        if (m_isTorn) {
            return Error{ErrorKind::Format, BundleWords::tr("The bundle is not whole. Ask for it once more."),
                         QStringLiteral("a row names one that is missing")};
        }
        return std::move(m_received);
    }

private:
    static qint64 numberOf(const RowCells& cells, const QByteArray& column) {
        const Value value = cells.value(column);
        const auto* number = std::get_if<qint64>(&value);
        return number ? *number : 0;
    }

    void settleCitizen(const BundleChoice& choice) {
        const RowKey key{"citizen", choice.bundled.value()};
        if (choice.place == BundlePlace::Under) {
            m_ids.insert(key, choice.under.value());
        } else {
            const bool isTaken = m_into.isTaken("citizen", choice.bundled.value());
            m_ids.insert(key, isTaken ? m_write.newId<Citizen>().value() : choice.bundled.value());
            m_new.insert(key);
        }
        m_received.citizens.insert(choice.bundled, CitizenId(m_ids.value(key)));
    }

    void bringProgrammes() {
        for (const auto& [id, version] : std::as_const(m_together.programmes)) {
            // Both files may have revised their programme, each in its own words: then a screening keeps those it was made by.
            const RowCells here = m_into.programme(id, version);
            const RowCells cells = m_from.programme(id, version);
            if (!cells.isEmpty() && here.value("document") != cells.value("document")) {
                m_versions.insert({id, version}, m_into.insertProgramme(m_write, id, version, cells));
            }
        }
    }

    /// Whether the row is part of one that is here already, and then has nothing new to say.
    bool isPartOfKnown(const RowsAlong& along, const RowCells& cells) const {
        if (m_from.hasId(along.table) && along.table != "offer_session") {
            return false;
        }
        return std::ranges::any_of(m_from.keysOf(along.table), [&](const SchemaKey& key) {
            return key.isRequired && key.referred != "citizen" && !m_new.contains({key.referred, numberOf(cells, key.column)});
        });
    }

    /// Decides under which id the row stands here.
    void settle(const RowsAlong& along, const RowCells& cells) {
        const RowKey key{along.table, numberOf(cells, "id")};
        if (isPartOfKnown(along, cells)) {
            return;
        }
        std::optional<qint64> here = m_into.sameById(along.table, cells);
        if (!here) {
            here = m_into.sameByNature(along.table, placed(along.table, cells, false));
        }
        if (here) {
            m_ids.insert(key, *here);
            m_received.alreadyHere += along.citizen.isValid() ? 1 : 0;
            return;
        }
        m_ids.insert(key, m_into.isTaken(along.table, key.second) ? m_write.newId<Citizen>().value() : key.second);
        m_new.insert(key);
    }

    /// The row as it stands here: what it names by the ids of this file.
    RowCells placed(const QByteArray& table, RowCells cells, bool isFinal) {
        for (const SchemaKey& key : m_from.keysOf(table)) {
            if (key.referred == "programme") {
                continue;
            }
            const qint64 named = numberOf(cells, key.column);
            const auto known = m_ids.constFind({key.referred, named});
            if (named != 0 && known != m_ids.cend()) {
                cells[key.column] = Value(*known);
            } else if (named != 0 && isFinal) {
                m_isTorn = m_isTorn || key.isRequired;
                cells[key.column] = Value();
            }
        }
        if (cells.contains("programme_version")) {
            const std::pair<QString, qint64> version{toText(cells.value("programme_id")), numberOf(cells, "programme_version")};
            if (const auto kept = m_versions.constFind(version); kept != m_versions.cend()) {
                cells["programme_version"] = Value(*kept);
            }
        }
        return cells;
    }

    void bring(const RowsAlong& along, const RowCells& cells) {
        const bool hasId = m_from.hasId(along.table);
        const RowKey key{along.table, numberOf(cells, "id")};
        if (m_isTorn || (hasId ? !m_new.contains(key) : isPartOfKnown(along, cells))) {
            return;
        }
        RowCells row = placed(along.table, cells, true);
        if (hasId) {
            row["id"] = Value(m_ids.value(key));
        } else if (m_into.sameByNature(along.table, row)) { // the wish of a citizen who has one
            m_received.alreadyHere += 1;
            return;
        }
        if (m_isTorn) {
            return;
        }
        m_into.insert(m_write, along.table, row);
        const qint64 citizen = along.citizen.isValid() ? m_ids.value({"citizen", along.citizen.value()}) : 0;
        note(along.table, row, citizen);
    }

    void note(const QByteArray& table, const RowCells& row, qint64 citizen) {
        const QList<SchemaKey>& keys = m_from.keysOf(table);
        QByteArray column = "id";
        if (!m_from.hasId(table)) {
            const auto owner = std::ranges::find_if(keys, &SchemaKey::isId);
            column = owner == keys.end() ? QByteArray() : owner->column;
        }
        if (column.isEmpty()) {
            return;
        }
        const QString stamp = row.contains("changed_at") ? toText(row.value("changed_at")) : QString();
        const ReceivedRow received{table, column, numberOf(row, column), citizen, stamp};
        if (m_received.rows.isEmpty() || !(m_received.rows.last() == received)) { // several answers of one screening
            m_received.rows.append(received);
        }
        if (const auto kind = CitizenRowsStore::kindOf(table)) {
            m_write.created(*kind, received.value, citizen);
        }
    }

    Write& m_write;
    BundleStore m_from;
    BundleStore m_into;
    RowsTogether m_together;
    QHash<RowKey, qint64> m_ids; ///< under which id a row of the bundle stands here
    QSet<RowKey> m_new;          ///< what was not here
    QHash<std::pair<QString, qint64>, qint64> m_versions;
    ReceivedRows m_received;
    bool m_isTorn = false;
};
} // namespace

Result<ReceivedRows> receiveRows(Write& write, Database& bundle, HandOverBasis basis, const QList<BundleChoice>& choices) {
    return Receiving(write, bundle, basis, choices).run();
}

} // namespace brobygger
