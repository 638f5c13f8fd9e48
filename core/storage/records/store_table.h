// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/member_path.h"
#include "core/storage/records/write.h"
#include "core/storage/statement.h"

#include <QByteArrayList>
#include <initializer_list>
#include <optional>

namespace brobygger {

/// How a column follows its record.
enum class Kept {
    Here,     ///< written with the record, a line in the audit trail when it changes
    Once,     ///< written when the record is made, and never changed: whose it is, its uuid
    Derived,  ///< worked out from the record whenever that is written: the sort key
    ByOthers, ///< read with the record, written by what keeps it up to date: the next appointment
    Apart,    ///< no column of this table but a part that stands elsewhere, in the audit trail as one text: an offer's sessions
    Beside    ///< written once with the row, and too large to be read with each: the bytes of a message
};

/// One column of a record: its name, and how it is got out of the record and put into it.
template <class Record> struct Field {
    const char* column;
    Value (*get)(const Record&);
    void (*put)(Record&, const Value&); ///< none for what is only worked out
    Kept kept = Kept::Here;

    constexpr Field once() const { return {column, get, put, Kept::Once}; }
    constexpr Field byOthers() const { return {column, get, put, Kept::ByOthers}; }
};

/// A column that holds the member, or the member of a member, as it is.
template <auto first, auto... rest> constexpr Field<RecordOf<first>> field(const char* column) {
    using Record = RecordOf<first>;
    return {column, [](const Record& record) { return toValue(partAt<first, rest...>(record)); },
            [](Record& record, const Value& value) { fromValue(value, partAt<first, rest...>(record)); }};
}

/// A text that is null when it is empty: a code with a foreign key.
template <auto first, auto... rest> constexpr Field<RecordOf<first>> optionalCode(const char* column) {
    using Record = RecordOf<first>;
    return {column,
            [](const Record& record) {
                const QString& code = partAt<first, rest...>(record);
                return code.isEmpty() ? Value() : toValue(code);
            },
            [](Record& record, const Value& value) { fromValue(value, partAt<first, rest...>(record)); }};
}

/// An enum stored as the code that toCode gives; `fromCode` reads it back.
template <auto fromCode, auto first, auto... rest> constexpr Field<RecordOf<first>> coded(const char* column) {
    using Record = RecordOf<first>;
    return {column, [](const Record& record) { return toValue(toCode(partAt<first, rest...>(record))); },
            [](Record& record, const Value& value) { partAt<first, rest...>(record) = fromCode(toText(value)); }};
}

/// What is stored as a text of its own: `text` makes it, `fromText` reads it back.
template <auto text, auto fromText, auto member> constexpr Field<RecordOf<member>> asText(const char* column) {
    using Record = RecordOf<member>;
    return {column, [](const Record& record) { return toValue(text(record.*member)); },
            [](Record& record, const Value& value) { record.*member = fromText(toText(value)); }};
}

template <class Record> constexpr Field<Record> derived(const char* column, Value (*get)(const Record&)) {
    return {column, get, nullptr, Kept::Derived};
}

template <class Record> constexpr Field<Record> apart(const char* name, Value (*get)(const Record&)) {
    return {name, get, nullptr, Kept::Apart};
}

template <class Record> constexpr Field<Record> beside(const char* column) { return {column, nullptr, nullptr, Kept::Beside}; }

/// What tells the records of a table apart: their id, unless a kind says otherwise, such as the one wish of a citizen.
template <class Record> struct KeyOf {
    static constexpr const char* column = "id";
    static constexpr auto member = &Record::id;
};

/// Which instants of writing a table keeps.
enum class Stamps { None, Created, Changed, CreatedAndChanged };
constexpr bool keepsCreated(Stamps stamps) { return stamps == Stamps::Created || stamps == Stamps::CreatedAndChanged; }
constexpr bool keepsChanged(Stamps stamps) { return stamps == Stamps::Changed || stamps == Stamps::CreatedAndChanged; }

/// The statements of a table, put together from its columns.
struct TableSql {
    struct Column {
        const char* name;
        Kept kept;
    };
    TableSql(const char* table, const char* key, const QList<Column>& columns, Stamps stamps);

    QByteArray select; ///< all that a record is read from, of every row
    // By the key, the parameter of the key's name.
    QByteArray find;
    QByteArray insert;
    QByteArray update; ///< empty when nothing of a record ever changes
    QByteArray remove;
};

/// The table a kind of record is kept in: each column once, with how it follows from the record. What is inserted, changed,
/// read and told to the audit trail comes from this one list, so that none of them can leave a column out.
template <class Record> class StoreTable final {
    static constexpr auto key = KeyOf<Record>::member;
    using Key = std::remove_cvref_t<decltype(std::declval<Record&>().*key)>;

public:
    /// `citizenOf` says whose record it is, 0 when nobody's.
    StoreTable(const char* name, RecordKind kind, qint64 (*citizenOf)(const Record&),
               std::initializer_list<Field<Record>> fields, Stamps stamps = Stamps::CreatedAndChanged)
        : m_name(name)
        , m_kind(kind)
        , m_citizenOf(citizenOf)
        , m_fields(fields)
        , m_stamps(stamps)
        , m_sql(name, KeyOf<Record>::column, columns(), stamps) {}

    const char* name() const { return m_name; }
    Stamps stamps() const { return m_stamps; }
    const QList<Field<Record>>& fields() const { return m_fields; }
    /// The beginning of a list's SQL where a table has columns beside the record; others are read with `*`.
    const QByteArray& select() const { return m_sql.select; }

    Record read(const Statement& row) const {
        Record record;
        record.*key = Key(row.integer(KeyOf<Record>::column));
        for (const Field<Record>& field : m_fields) {
            if (field.put) {
                field.put(record, row.value(field.column));
            }
        }
        return record;
    }

    /// Every row that is left.
    QList<Record> readAll(Statement& select) const {
        QList<Record> records;
        while (select.step()) {
            records.append(read(select));
        }
        return records;
    }

    std::optional<Record> find(Database& database, Key id) const {
        Statement select(database, m_sql.find.constData());
        select.bind(keyValue(id));
        return select.step() ? std::optional(read(select)) : std::nullopt;
    }

    /// What is told to the audit trail when it changes.
    Values values(const Record& record) const {
        return valuesWhere(record, [](Kept kept) { return kept == Kept::Here || kept == Kept::Apart; });
    }

    /// Everything of a new row, but what is kept beside the record.
    Values row(const Record& record, const QString& stamp) const {
        Values values = valuesWhere(record, [](Kept kept) { return kept != Kept::Apart && kept != Kept::Beside; });
        values.set(KeyOf<Record>::column, record.*key);
        if (keepsCreated(m_stamps)) {
            values.set("created_at", stamp);
        }
        if (keepsChanged(m_stamps)) {
            values.set("changed_at", stamp);
        }
        return values;
    }

    /// `beside` has the values of the columns that are kept beside the record.
    void insert(Write& write, const Record& record, const Values& beside = {}) const {
        insert(write, record, m_citizenOf(record), beside);
    }
    void insert(Write& write, const Record& record, qint64 citizen, const Values& beside = {}) const {
        Statement(write.database(), m_sql.insert.constData()).bind(row(record, write.stamp())).bind(beside).run();
        write.created(m_kind, (record.*key).value(), citizen);
    }

    /// Writes what differs, with a line per column in the audit trail; returns whether anything did.
    bool update(Write& write, const Record& before, const Record& after) const {
        return update(write, before, after, m_citizenOf(after));
    }
    bool update(Write& write, const Record& before, const Record& after, qint64 citizen) const {
        if (!write.changed(m_kind, (after.*key).value(), values(before), values(after), citizen)) {
            return false;
        }
        Statement(write.database(), m_sql.update.constData()).bind(row(after, write.stamp())).run();
        return true;
    }

    void remove(Write& write, const Record& record) const { remove(write, record.*key, m_citizenOf(record)); }
    void remove(Write& write, Key id, qint64 citizen) const {
        Statement(write.database(), m_sql.remove.constData()).bind(keyValue(id)).run();
        write.removed(m_kind, id.value(), citizen);
    }

private:
    static Values keyValue(Key id) { return Values().set(KeyOf<Record>::column, id); }

    QList<TableSql::Column> columns() const {
        QList<TableSql::Column> columns;
        for (const Field<Record>& field : m_fields) {
            columns.append({field.column, field.kept});
        }
        return columns;
    }

    template <class Wanted> Values valuesWhere(const Record& record, Wanted isWanted) const {
        Values values;
        for (const Field<Record>& field : m_fields) {
            if (isWanted(field.kept)) {
                values.setValue(field.column, field.get(record));
            }
        }
        return values;
    }

    const char* m_name;
    RecordKind m_kind;
    qint64 (*m_citizenOf)(const Record&);
    QList<Field<Record>> m_fields;
    Stamps m_stamps;
    TableSql m_sql;
};

/// Whose record it is, for StoreTable: the citizen it names, or nobody.
template <auto citizen> qint64 ownedBy(const RecordOf<citizen>& record) { return (record.*citizen).value(); }
template <class Record> qint64 ownedByNobody(const Record&) { return 0; }

} // namespace brobygger
