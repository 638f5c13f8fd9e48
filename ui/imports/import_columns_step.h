// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"
#include "ui/kit/forms/form.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace brobygger {

class GrowingScrollArea;

/// Which sheet of a workbook is meant, what it holds, where it may hold several things, and which of its columns is which
/// field: one line per column, also where two have the same heading, with examples from the first rows.
class ImportColumnsStep final : public QWidget {
    Q_OBJECT
public:
    /// `sectors` are those an appointment may be in, where the sheet does not say it.
    ImportColumnsStep(const QList<ImportKind>& kinds, const QList<Choice>& sectors, const QString& language,
                      QWidget* parent = nullptr);

    /// Shows the headings as they were recognised; where the kind is open, asks for it first.
    void show(const ImportPreview& preview);
    /// Puts the focus on what the sheet may hold, where there is a choice.
    void focusKinds();
    ImportKind kind() const { return m_preview.kind; }
    /// The field of each column as chosen, by its position; empty for none.
    QStringList columns() const;
    /// The sector of appointments whose row says none; empty for a sheet of something else.
    QString sector() const;
    /// A field that was chosen for two columns; empty when there is none.
    QString chosenTwice() const;
    using QWidget::show;

Q_SIGNALS:
    /// Another sheet of the workbook is meant; it is not shown yet.
    void sheetChosen(const QString& name);
    /// The user has said what the sheet holds.
    void kindChosen();

private:
    QWidget* makeSector(const QList<Choice>& sectors);
    QWidget* makeKinds(const QList<ImportKind>& kinds);
    void setKind(ImportKind kind);
    void showSheets();
    void fill();

    QString m_language;
    ImportPreview m_preview;
    QButtonGroup* m_kinds;
    QLabel* m_question;
    QComboBox* m_sheet;
    QWidget* m_sheetRow;
    QComboBox* m_sector;
    QWidget* m_sectorRow;
    GrowingScrollArea* m_scroll;
    QList<QComboBox*> m_combos;
};

/// What a sheet of this kind holds: Borgere, Forløb …
QString importKindLabel(ImportKind kind);

} // namespace brobygger
