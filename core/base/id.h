// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace brobygger {

/// The id of one kind of record: 64 bits made by the program (see IdSource), a string wherever it leaves the program.
/// Ids of two kinds cannot be mixed up; a default-made one names nothing.
template <class Record> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value) {}

    /// The id written in `text`, or an invalid one when it is not a number.
    static Id fromString(const QString& text) { return Id(text.toLongLong()); }

    constexpr bool isValid() const { return m_value > 0; }
    constexpr qint64 value() const { return m_value; }
    QString toString() const { return QString::number(m_value); }

    constexpr bool operator==(const Id&) const = default;
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template <class Record> size_t qHash(Id<Record> id, size_t seed = 0) { return ::qHash(id.value(), seed); }

} // namespace brobygger
