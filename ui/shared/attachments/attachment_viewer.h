// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/base/task.h"
#include "ui/shared/attachments/attachment_page.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace brobygger {

class MessageBar;
struct PageContext;

/// Shows an attached file inside the program, page by page, from memory. A copy in clear is the only way out of it.
class AttachmentViewer final : public QDialog {
    Q_OBJECT
public:
    AttachmentViewer(PageContext& context, const Attachment& attachment, QWidget* parent);
    ~AttachmentViewer() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The bytes, which are read with the first page, and the page.
    struct Shown {
        QByteArray bytes;
        AttachmentPage page;
    };

    QWidget* makeHead();
    QWidget* makeButtons();
    void addShortcuts();
    void turn(int pages);
    void zoom(int percent);
    /// Makes the page beside the window; once more when another was asked for meanwhile.
    void showPage();
    void made(const Result<Shown>& shown);
    void updateButtons();

    PageContext& m_context;
    Attachment m_attachment;
    QByteArray m_bytes;
    int m_page = 0;
    int m_pages = 1;
    int m_percent = 100;
    bool m_isMaking = false;
    bool m_isAskedAgain = false;
    MessageBar* m_messages;
    QStackedWidget* m_place;
    QLabel* m_wait;
    QLabel* m_picture;
    QScrollArea* m_scroll;
    QPlainTextEdit* m_text;
    QLabel* m_where = nullptr;
    QPushButton* m_before = nullptr;
    QPushButton* m_after = nullptr;
    QPushButton* m_smaller = nullptr;
    QPushButton* m_larger = nullptr;
    std::unique_ptr<Task> m_task;
};

/// Opens it over `inside` and takes down that the file was looked at.
void openAttachment(QWidget* inside, PageContext& context, const Attachment& attachment);

} // namespace brobygger
