// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace brobygger {

class ElidedLabel;
class MessageBar;
class WrappingRow;

/// The title row of a page: title, a muted line beside it, and the page's buttons at the right, below where there is no room.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    QString title() const;
    /// Beside the title: choosers of programme or period.
    void addChooser(QWidget* widget);
    /// At the right: ordinary buttons first, the one primary button last.
    void addAction(QWidget* widget);

private:
    WrappingRow* m_row;
    QLabel* m_title;
    ElidedLabel* m_subtitle;
    int m_choosers = 0;
};

/// What a page does with more content than fits: scroll as a whole, or leave scrolling to the tables in it as long as the window is
/// high enough for them.
enum class PageBody { Scrolling, Filling };

/// The base of every page: header, message bar and content in the rhythm of the 8-px grid. It knows no
/// subject.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(PageBody body, QWidget* parent = nullptr);
    PageHeader* header() const { return m_header; }
    MessageBar* messages() const { return m_messages; }
    QVBoxLayout* content() const { return m_content; }

    /// Sets all words again: the page calls it at the end of its constructor, this base at every change of
    /// language.
    virtual void retranslate() {}

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void giveMargins();

    PageBody m_body;
    PageHeader* m_header;
    MessageBar* m_messages;
    QVBoxLayout* m_content;
};

/// The message bar of the page that holds this widget; nothing when it stands on none (yet).
MessageBar* messagesFor(const QWidget* widget);

} // namespace brobygger
