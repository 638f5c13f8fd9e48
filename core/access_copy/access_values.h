// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access_copy/access_copy_store.h"
#include "core/programmes/programme.h"
#include "core/screening/fact_catalogue.h"

namespace brobygger {

class Workspace;

/// Puts the values of rows into words a citizen can read: codes by their lists, days and amounts as they are written, names for
/// what is referred to.
class AccessValues final {
public:
    /// `language` is that of the copy: "da". Format when a shipped list is damaged.
    static Result<AccessValues> load(const Workspace& workspace, const QString& language);

    /// Empty where the row says nothing there. A text that no list knows stays as it is.
    QString text(const AccessTable& table, const AccessRow& row, const AccessValue& value) const;
    /// The same for a value out of the audit trail, which stands there as text and without its row.
    QString earlierText(const AccessTable& table, const QByteArray& column, const QString& value) const;

private:
    AccessValues(const Workspace& workspace, const QString& language, FactCatalogue facts);
    QString referred(const AccessKey& key, const AccessRow& row, const AccessValue& value) const;
    static QString number(const AccessValue& value);
    QString words(const QByteArray& table, const AccessRow& row, const QByteArray& column, const QString& text) const;
    QString listed(const QString& list, const QString& texts) const;
    QString categoriesText(const QString& texts) const;
    QString funderName(const QString& id) const;
    QString criterionValue(const QString& criterion, const QString& value) const;
    QString criterionText(const QString& criterion) const;
    QString answersText(const AccessRow& row, const QString& json) const;

    const Workspace& m_workspace;
    QString m_language;
    FactCatalogue m_facts;
    std::optional<Programme> m_programme; ///< in use: phases, steps and criteria have their words there
};

/// What a row holds in a column; empty where it has none.
QString textIn(const AccessRow& row, const QByteArray& column);
/// The number a row holds in a column; 0 where it has none.
qint64 numberIn(const AccessRow& row, const QByteArray& column);

} // namespace brobygger
