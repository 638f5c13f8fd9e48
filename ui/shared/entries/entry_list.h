// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;

namespace brobygger {

class FilterBar;
class RecordTable;

/// What a list of entries calls its commands: "cost" makes cost.new, cost.change, cost.remove and the buttons newCostButton,
/// changeCostButton, removeCostButton over the table costTable. The words are functions, for another language.
struct EntryListWords {
    QString subject;
    QString name; ///< the subject as it stands in object names: "Cost"
    std::function<QString()> add;
    std::function<QString()> change;
    std::function<QString()> remove;
    std::function<QString()> addOnButton = {}; ///< where the place says the rest; left out: as `add`
    // Where nothing is written over or taken away: "Correct…", "End…". Left out: "Change…" and "Remove".
    std::function<QString()> changeOnButton = {};
    std::function<QString()> removeOnButton = {};
};

/// A list of what is entered by hand: enter, change (Enter on a row) and remove one, each by a command. It reads again when it
/// comes on the screen and when the file changes in what it shows.
class EntryList : public QWidget {
    Q_OBJECT
public:
    void retranslate();
    /// Reads again; while it is not seen, that waits until it is.
    void refresh();
    /// Selects a row by its key and gives the list the focus.
    void select(const QString& key);

protected:
    /// `kinds` are the records it shows.
    EntryList(PageContext& context, EntryListWords words, QList<RecordKind> kinds, QWidget* parent);
    /// A further command of a row, before changing and removing in its menu, in the order they are added. Its button is for the
    /// list to place.
    void addRowCommand(QAction* command);
    /// To be called once by the constructor of each list.
    void begin(RecordTableModel* records);

    PageContext& context() const { return m_context; }
    RecordTable* table() const { return m_table; }
    FilterBar* bar() const { return m_bar; }

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// Gives the table its name, what it says when it is empty, and its columns.
    virtual void nameAll() = 0;
    virtual void read() = 0;
    virtual void openNew() = 0;
    virtual void openRow(int row) = 0;
    virtual void removeRow(int row) = 0;
    /// Whether the row can be changed and removed.
    virtual bool isOwn(int /*row*/) const { return true; }
    /// The same of removing alone, for a row that is changed here and kept elsewhere.
    virtual bool canRemove(int row) const { return isOwn(row); }
    /// Whether one can be entered, for a list of what belongs to something else.
    virtual bool canAdd() const { return true; }

    QAction* command(const char* verb, const std::function<QString()>& words, IconName icon,
                     const std::function<QString()>& onButton, std::function<void()> run);
    void offerCommands(bool isShown);
    void openCurrent();
    void removeCurrent();

    PageContext& m_context;
    EntryListWords m_words;
    FilterBar* m_bar;
    RecordTable* m_table;
    QList<QAction*> m_further;
    QAction* m_add;
    QAction* m_change;
    QAction* m_remove;
};

} // namespace brobygger
