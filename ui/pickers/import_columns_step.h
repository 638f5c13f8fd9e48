// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace brobygger {

/// Which column of the sheet is which field: one line per heading with an example from the first row.
class ImportColumnsStep final : public QWidget {
    Q_OBJECT
public:
    ImportColumnsStep(ImportKind kind, const QString& language, QWidget* parent = nullptr);

    /// Shows the headings as they were recognised.
    void show(const ImportPreview& preview);
    /// What was chosen.
    QHash<QString, QString> columns() const;
    using QWidget::show;

private:
    ImportKind m_kind;
    QString m_language;
    QScrollArea* m_scroll;
    QList<std::pair<QString, QComboBox*>> m_combos;
};

} // namespace brobygger
