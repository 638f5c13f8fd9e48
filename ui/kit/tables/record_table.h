// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tables/record_table_model.h"

#include <QHash>
#include <QList>
#include <QTableView>
#include <functional>

class QAction;

namespace brobygger {

/// The program's table: whole rows, 40 px at the usual size of text, no grid, chips and second lines as the columns say. Enter
/// or a double click activates a row, Ctrl+C copies the selected ones, the selected row is found again after a refresh.
/// Commands act on currentRow(), however it was selected.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    /// Calls itself `objectName`; `accessibleName` is what a screen reader says of the whole table.
    explicit RecordTable(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setRecords(RecordTableModel* model);
    RecordTableModel* records() const { return m_model; }
    /// What stands there when there are no rows, and what to do about it.
    void setEmptyText(const QString& sentence);
    /// Rows for two lines of text, 56 px.
    void setTwoLineRows();
    /// Lets the table be as high as its rows, up to so many, for tables inside a card of a scrolling page. The page then
    /// follows the row one goes to.
    void setFittedToRows(int atMost);
    /// As high as all its rows, or filling its place again, where it scrolls itself.
    void setWhole(bool isWhole);

    /// What can be done with a row: these stand in its context menu, which the right mouse button and the menu key open.
    void setCommands(const QList<QAction*>& commands);

    /// Where Enter is the row's next step, a double click opens what the row is about instead.
    void setDoubleClick(std::function<void(int row)> open);
    /// Does what a double click on this row does.
    void openRow(int row);

    /// The row that has the focus of the selection, -1 when none.
    int currentRow() const;
    QString currentKey() const;
    /// Selects the row with this key and returns whether it was found.
    bool selectKey(const QString& key);
    /// Selects the first row where none is selected, so that commands have one to act on.
    void selectFirst();
    /// Scrolls to the chosen row, in the table and in what it lies in, once whatever grows by it has grown.
    void showCurrentRow();
    /// The chosen rows with the titles of their columns. Of more than five thousand only the first are copied, which the
    /// messages of the page or dialog say.
    void copySelection() const;

    /// The widths somebody gave the columns and the order, by the columns' ids, to be kept between two days; empty when
    /// everything is as the program made it.
    QString arrangement() const;
    /// Puts the columns as an earlier arrangement says; columns it does not know keep their own width.
    void arrange(const QString& arrangement);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(int row);
    /// Another row, or none (-1), is the one commands act on: what currentRow() says. Told after the selection is as it
    /// stays, and again when the rows were read anew.
    void currentRowChanged(int row);
    /// Somebody drew a column wider or sorted by another.
    void arranged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    void giveHeights();
    void sortBy(int column, Qt::SortOrder order);
    QString columnId(int column) const;
    int leastWidthOf(int column) const;
    int leastShareOf(int column) const;
    int ownWidthOf(int column) const;
    int spareWidthOf(int column) const;
    int neededWidth() const;
    void shareWidth();
    void bringRowIntoSight();
    void tellCurrentRow();
    void remember();
    void restore();

    RecordTableModel* m_model = nullptr;
    QString m_emptyText;
    QString m_rememberedKey;
    int m_rememberedRow = 0;
    int m_toldRow = -1;
    std::function<void(int)> m_open;
    QList<QAction*> m_commands;
    int m_fittedRows = 0;
    int m_sortedColumn = -1;
    int m_rowHeight;
    bool m_isSharing = false;
    QHash<QString, int> m_drawn; ///< widths somebody gave, by column
};

} // namespace brobygger
