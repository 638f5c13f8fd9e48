// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace brobygger {

enum class Severity { Error, Hint };

/// One thing that is wrong with what was entered: where (a field's name in code), and a sentence for the casemanager.
/// An Error stops saving; a Hint is shown beside the field and stops nothing.
struct Problem {
    QString field;
    QString message;
    Severity severity = Severity::Error;

    bool operator==(const Problem&) const = default;
};

/// Everything a check found, in the order of the form.
class Problems {
public:
    void error(const QString& field, const QString& message) { m_list.append({field, message, Severity::Error}); }
    void hint(const QString& field, const QString& message) { m_list.append({field, message, Severity::Hint}); }
    void append(const Problems& more) { m_list.append(more.m_list); }

    bool hasErrors() const;
    bool isEmpty() const { return m_list.isEmpty(); }
    const QList<Problem>& list() const& { return m_list; }
    /// By value from a temporary, so that a loop over check(…).list() walks a list that is still there.
    QList<Problem> list() && { return std::move(m_list); }

private:
    QList<Problem> m_list;
};

} // namespace brobygger
