// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/focus_groups/focus_group.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// A list of what belongs to one focus group. Without one it is empty and nothing can be entered.
class FocusPartList : public EntryList {
    Q_OBJECT
public:
    void setGroup(FocusGroupId group);

protected:
    using EntryList::EntryList;
    FocusGroupId group() const { return m_group; }

private:
    bool canAdd() const override { return m_group.isValid(); }

    FocusGroupId m_group;
};

/// Who took part, with their consent.
class FocusParticipantList final : public FocusPartList {
    Q_OBJECT
public:
    explicit FocusParticipantList(PageContext& context, QWidget* parent = nullptr);

private:
    QList<Column<FocusParticipant>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<FocusParticipant>* m_rows;
};

/// What was talked about.
class FocusThemeList final : public FocusPartList {
    Q_OBJECT
public:
    explicit FocusThemeList(PageContext& context, QWidget* parent = nullptr);

private:
    static QList<Column<FocusTheme>> columns();
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<FocusTheme>* m_rows;
};

/// What was said, and where it may stand.
class FocusQuoteList final : public FocusPartList {
    Q_OBJECT
public:
    explicit FocusQuoteList(PageContext& context, QWidget* parent = nullptr);

private:
    QList<Column<FocusQuote>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<FocusQuote>* m_rows;
};

} // namespace brobygger
