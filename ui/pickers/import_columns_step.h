// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QScrollArea;

namespace brobygger {

/// What the sheet holds, where it may hold several things, and which of its columns is which field: one line per column,
/// also where two have the same heading, with examples from the first rows.
class ImportColumnsStep final : public QWidget {
    Q_OBJECT
public:
    ImportColumnsStep(const QList<ImportKind>& kinds, const QString& language, QWidget* parent = nullptr);

    /// Shows the headings as they were recognised.
    void show(const ImportPreview& preview);
    ImportKind kind() const { return m_preview.kind; }
    /// The field of each column as chosen, by its position; empty for none.
    QStringList columns() const;
    /// A field that was chosen for two columns; empty when there is none.
    QString chosenTwice() const;
    using QWidget::show;

private:
    QWidget* makeKinds(const QList<ImportKind>& kinds);
    void setKind(ImportKind kind);
    void fill();

    QString m_language;
    ImportPreview m_preview;
    QButtonGroup* m_kinds;
    QScrollArea* m_scroll;
    QList<QComboBox*> m_combos;
};

/// What a sheet of this kind holds: Borgere, Forløb …
QString importKindLabel(ImportKind kind);

} // namespace brobygger
