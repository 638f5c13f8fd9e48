// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"

#include <QJsonValue>
#include <QList>
#include <QSet>
#include <optional>

namespace brobygger {

/// Walks a JSON value and notes what is wrong with its place in the file ("criteria_sets[0].criteria[2].id"),
/// so that a hand-written file can be mended. Reading goes on after a problem; the caller looks at the
/// problems at the end. Leaves the meaning of the values to its caller.
class JsonReader {
public:
    /// `problems` must outlive the reader and all readers made from it.
    /// The place of every key that is asked for goes into `asked`, if it is given, so that one can tell which were not.
    JsonReader(QJsonValue value, Problems& problems, QString path = {}, QSet<QString>* asked = nullptr);

    const QString& path() const { return m_path; }
    const QJsonValue& value() const { return m_value; }
    bool isAbsent() const { return m_value.isUndefined() || m_value.isNull(); }

    JsonReader operator[](const char* key) const;
    /// The elements of an array; none when absent; a problem when it is something else.
    QList<JsonReader> items() const;

    QString text() const;                  ///< empty when absent
    QString requiredText() const;          ///< a problem when absent or empty
    QStringList texts() const;             ///< the strings of an array; none when absent
    bool flag() const;                     ///< false when absent
    std::optional<qint64> integer() const; ///< nothing when absent; a problem when no whole number
    std::optional<double> number() const;  ///< nothing when absent
    /// The position of the text in `words`; -1 and a problem naming the allowed words when it is none of
    /// them.
    int oneOf(const QStringList& words) const;

    void problem(const QString& message) const;

private:
    QJsonValue m_value;
    Problems* m_problems;
    QString m_path;
    QSet<QString>* m_asked;
};

} // namespace brobygger
