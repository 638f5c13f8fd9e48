// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/files/attachable_files.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/documents/documents_tab.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/attachments/attachment_page.h"
#include "ui/shared/attachments/attachment_viewer.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUrl>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct FilesOfCitizen {
    Desk desk;
    QTemporaryDir folder;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    TabAlone<DocumentsTab> alone{desk, citizen};

    FilesOfCitizen() {
        named<QTabWidget>(*alone.tab, "documentTabs")->setCurrentIndex(1);
        settle();
    }
    RecordTable* table() const { return named<RecordTable>(*alone.tab, "attachmentTable"); }
    QList<Attachment> kept() { return desk.workspace().attachments.forCitizen(citizen); }
    QString write(const char* name, const QByteArray& bytes) const {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void click(const char* name) const {
        auto* found = named<QPushButton>(*alone.tab, name);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    void attach(const char* name, const QByteArray& bytes) {
        desk.ask.answer(write(name, bytes));
        click("newAttachmentButton");
    }
    AttachmentViewer* viewer() const { return alone.tab->findChild<AttachmentViewer*>(); }
};

QByteArray pictureAs(const char* format, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}
} // namespace

TEST_CASE("A file is attached by the button, removed, and put back by the undo", "[attachments]") {
    FilesOfCitizen page;
    page.attach("Brev.pdf", smallPdf());
    REQUIRE(page.kept().size() == 1);
    CHECK(page.table()->records()->rowCount() == 1);
    CHECK(page.alone.page.messages()->text() == QStringLiteral("“Brev.pdf” er vedhæftet."));
    page.click("removeAttachmentButton");
    CHECK(page.kept().isEmpty());
    page.alone.page.messages()->takeOffer();
    settle();
    CHECK(page.kept().size() == 1);
    CHECK(page.table()->records()->rowCount() == 1);
}

TEST_CASE("A file that is not what its name says is refused in words", "[attachments]") {
    FilesOfCitizen page;
    page.attach("Brev.pdf", smallPng());
    CHECK(page.kept().isEmpty());
    CHECK(page.alone.page.messages()->text().contains(QStringLiteral("Brev.pdf")));
}

TEST_CASE("Files are attached by drawing them onto the list, and a picture by Ctrl+V", "[attachments]") {
    FilesOfCitizen page;
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(page.write("A.txt", "Hej")), QUrl::fromLocalFile(page.write("B.pdf", smallPdf()))});
    QWidget* list = page.table()->parentWidget();
    QDragEnterEvent enter(QPoint(20, 80), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(20, 80), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &drop);
    settle();
    CHECK(page.kept().size() == 2);
    auto* copied = new QMimeData;
    copied->setImageData(QImage(8, 8, QImage::Format_RGB32));
    QGuiApplication::clipboard()->setMimeData(copied);
    page.table()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(page.kept().size() == 3);
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(page.kept().size() == 3);
}

TEST_CASE("Enter shows a text and a PDF inside the program, and a copy is the only way out", "[attachments]") {
    FilesOfCitizen page;
    page.attach("Notat.txt", "S\xc3\xb8ren kom ikke.");
    page.table()->setFocus();
    press(Qt::Key_Return);
    AttachmentViewer* viewer = page.viewer();
    REQUIRE(viewer);
    CHECK(QTest::qWaitFor([viewer] { return named<QPlainTextEdit>(*viewer, "attachmentText")->isVisible(); }));
    CHECK(named<QPlainTextEdit>(*viewer, "attachmentText")->toPlainText() == QStringLiteral("Søren kom ikke."));
    const QString copy = page.folder.filePath(QStringLiteral("kopi.txt"));
    page.desk.ask.answer(copy);
    QTest::mouseClick(named<QPushButton>(*viewer, "saveAttachedCopyButton"), Qt::LeftButton);
    CHECK(QFile::exists(copy));
    viewer->close();
    page.alone.page.activateWindow(); // which a window system does by itself
    REQUIRE(QTest::qWaitForWindowActive(&page.alone.page));
    page.click("removeAttachmentButton");
    page.attach("Brev.pdf", smallPdf());
    page.table()->setFocus();
    press(Qt::Key_Return);
    viewer = page.viewer();
    REQUIRE(viewer);
    CHECK(QTest::qWaitFor([viewer] { return named<QLabel>(*viewer, "attachmentPicture")->isVisible(); }));
    CHECK_FALSE(named<QLabel>(*viewer, "attachmentPicture")->pixmap().isNull());
}

TEST_CASE("A page is drawn from memory and never larger than asked for", "[attachments]") {
    const auto pdf = attachmentPage(AttachmentType::Pdf, smallPdf(), 0, QSize(400, 400));
    REQUIRE(pdf);
    CHECK(pdf->image.size() == QSize(400, 200));
    CHECK(pdf->pages == 1);
    CHECK_FALSE(attachmentPage(AttachmentType::Pdf, smallPdf(), 1, QSize(400, 400)));
    CHECK_FALSE(attachmentPage(AttachmentType::Pdf, "%PDF-1.4 intet %%EOF", 0, QSize(400, 400)));
    const auto jpeg = attachmentPage(AttachmentType::Jpeg, pictureAs("JPEG", {300, 150}), 0, QSize(100, 100));
    REQUIRE(jpeg);
    CHECK(jpeg->image.size() == QSize(100, 50));
    const auto tiff = attachmentPage(AttachmentType::Tiff, pictureAs("TIFF", {30, 15}), 0, QSize(100, 100));
    REQUIRE(tiff);
    CHECK(tiff->image.size() == QSize(30, 15));
    CHECK_FALSE(attachmentPage(AttachmentType::Png, pictureAs("JPEG", {30, 15}), 0, QSize(100, 100)));
}

TEST_CASE("A picture of too many points is not decoded", "[attachments]") {
    QByteArray png = smallPng();
    png.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff")); // its width and height
    CHECK_FALSE(attachmentPage(AttachmentType::Png, png, 0, QSize(100, 100)));
}
