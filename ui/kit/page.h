// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace brobygger {

class ActionCollection;
class ElidedLabel;
class MessageBar;
class UndoHistory;
class WrappingRow;

/// What stands around widgets and tells what became of them: a page, or the view of the citizen beside.
class MessageHolder {
public:
    virtual ~MessageHolder() = default;
    virtual MessageBar* messages() const = 0;
    virtual UndoHistory& undoHistory() const = 0;
};

/// The title row of a page: title, a muted line beside it, and the page's buttons at the right, below where there is no room.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    QString title() const;
    /// Beside the title: choosers of programme or period. One with a stretch gives way before the row breaks, and takes what is
    /// left over.
    void addChooser(QWidget* widget, int stretch = 0);
    /// At the right: ordinary buttons first, the one primary button last.
    void addAction(QWidget* widget);

private:
    WrappingRow* m_row;
    QLabel* m_title;
    ElidedLabel* m_subtitle;
    int m_choosers = 0;
};

/// What a page does with more content than fits: scroll as a whole, or leave scrolling to the tables in it as long as the
/// window is high enough for them.
enum class PageBody { Scrolling, Filling };

/// The base of every page: header and content in the rhythm of the 8-px grid, and messages over their bottom. It
/// knows no subject.
class Page : public QWidget, public MessageHolder {
    Q_OBJECT
public:
    explicit Page(PageBody body, QWidget* parent = nullptr);
    PageHeader* header() const { return m_header; }
    MessageBar* messages() const override { return m_messages; }
    QVBoxLayout* content() const { return m_content; }
    /// The page's own until it is given one that all pages share.
    UndoHistory& undoHistory() const override { return *m_history; }
    void shareUndoHistory(UndoHistory& history) { m_history = &history; }

    /// Commands beyond those the page was given, for instance of the tabs it shows: those made so far.
    virtual QList<const ActionCollection*> commandsWithin() const { return {}; }
    /// Makes whatever is not made yet, so that all commands within can be found.
    virtual void makeCommandsWithin() {}
    /// Brings to the front what one of the commands within belongs to.
    virtual void reveal(const QAction* /*commandWithin*/) {}

    /// Sets all words again: the page calls it at the end of its constructor, this base at every change of
    /// language.
    virtual void retranslate() {}

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void giveMargins();

    PageBody m_body;
    PageHeader* m_header;
    MessageBar* m_messages;
    UndoHistory* m_history;
    QVBoxLayout* m_content;
};

/// The page, or what tells in its place, that holds this widget; nothing when it stands on none (yet).
const MessageHolder* messageHolderOf(const QWidget* widget);
/// Its messages, or nothing.
MessageBar* messagesFor(const QWidget* widget);

} // namespace brobygger
