/// The files of `Resources/`, embedded so that one binary runs alone.
///
/// Made from them by `RECORD=1 swift test --filter EmbeddedResources`; a test holds both equal.
enum EmbeddedResources {
  static let basic5 = ##"""
    {
      "frameworkVersion": 1,
      "id": "basic-5",
      "name": { "vi": "Các giai đoạn cơ bản", "en": "Basic stages" },
      "kind": "linear",
      "source": {
        "title": {
          "vi": "Bài viết về hành trình khách hàng (không ghi nhan đề, tác giả, nơi đăng)",
          "en": "Article on the customer journey (no title, author or publisher printed; in Vietnamese)"
        }
      },
      "note": {
        "vi": "Tài liệu chỉ nêu tên năm giai đoạn và viết rằng hành trình đi từ nhận biết nhu cầu đến mua hàng và sau đó; phần tóm tắt, câu hỏi và phần “Khi nào nên chọn” do journey-cli viết. Giai đoạn cuối vì thế được hiểu theo tên gọi: toàn bộ quãng sau khi mua. Tài liệu định nghĩa điểm chạm là những điểm mà khách hàng tương tác với doanh nghiệp, chia thành trực tuyến (website, mạng xã hội, email) và ngoại tuyến (cửa hàng, sự kiện, quảng cáo ngoài trời), nhưng không gắn chúng với giai đoạn nào. Dữ liệu để hiểu hành vi khách hàng gồm dữ liệu mua hàng, tương tác mạng xã hội và các điểm chạm khác. Theo tài liệu, marketing nội dung vừa thu hút khách hàng mới vừa giữ chân khách hàng hiện tại; vấn đề của khách cần được giải quyết nhanh chóng; chương trình khách hàng thân thiết, với ưu đãi và khuyến mãi đặc biệt, giúp giữ chân khách.",
        "en": "The document only names the five stages and says that the journey goes from recognising the need to the purchase and after it; summaries, questions and when to choose are journey-cli's words. The last stage is therefore read by its name: all that follows the purchase. The document defines touchpoints as the points at which customers interact with the business and splits them into online (website, social networks, e-mail) and offline (shop, events, outdoor ads), but ties them to no stage. Data on what customers do are purchase data, interactions on social networks and the other touchpoints. Content marketing, it says, wins new customers and keeps existing ones; customers' problems are to be solved quickly; a loyalty programme, with special offers and promotions, keeps customers."
      },
      "chooseWhen": {
        "vi": "Vẽ bản đồ lần đầu, hoặc cần một khung gọn mà ai cũng hiểu ngay. Nếu trọng tâm là sau khi mua, nên dùng mô hình chi tiết hơn.",
        "en": "This is your first map, or a short outline that everyone grasps at once is enough. If what follows the purchase matters most, take a finer framework."
      },
      "chooseWhenProvenance": "own",
      "translations": { "vi": "source", "en": "own" },
      "criteria": {
        "purpose": {
          "vi": "Hiểu từng giai đoạn để tạo trải nghiệm tốt nhất cho khách hàng",
          "en": "Understand each stage so as to give customers the best experience"
        },
        "touchpoints": {
          "vi": "Trực tuyến: website, mạng xã hội, email; ngoại tuyến: cửa hàng, sự kiện, quảng cáo ngoài trời",
          "en": "Online: website, social networks, e-mail; offline: shop, events, outdoor ads"
        }
      },
      "stages": [
        {
          "id": "need-recognition",
          "name": { "vi": "Nhận biết nhu cầu", "en": "Need recognition" },
          "summary": {
            "vi": "Khách hàng nhận ra mình đang thiếu hoặc vướng điều gì.",
            "en": "The customer notices that something is missing or not working."
          },
          "phases": ["aware"],
          "questions": [
            { "vi": "Điều gì làm nảy sinh nhu cầu?", "en": "What sets off the need?" },
            {
              "key": "thoughts",
              "text": { "vi": "Họ gọi tên nhu cầu ấy ra sao?", "en": "How do they put it into words?" }
            },
            { "vi": "Lúc này họ đã biết đến bạn chưa?", "en": "Do they know of you yet?" }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "information-search",
          "name": { "vi": "Tìm kiếm thông tin", "en": "Information search" },
          "summary": {
            "vi": "Khách hàng đi tìm xem có những cách nào đáp ứng nhu cầu.",
            "en": "The customer looks for ways to meet the need."
          },
          "phases": ["search"],
          "questions": [
            {
              "key": "actions",
              "text": { "vi": "Khách hàng tìm ở đâu trước tiên?", "en": "Where do they look first?" }
            },
            {
              "key": "painPoints",
              "text": {
                "vi": "Họ cần biết gì mà chưa tìm ra?",
                "en": "What do they need and fail to find?"
              }
            },
            {
              "key": "touchpoints",
              "text": {
                "vi": "Họ gặp bạn ở kênh nào?",
                "en": "Through which channel do they meet you?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "evaluation",
          "name": { "vi": "Đánh giá và so sánh", "en": "Evaluation and comparison" },
          "summary": {
            "vi": "Khách hàng đặt các lựa chọn cạnh nhau để cân nhắc.",
            "en": "The customer puts the options side by side and weighs them."
          },
          "phases": ["evaluate"],
          "questions": [
            {
              "key": "thoughts",
              "text": {
                "vi": "Họ so bạn với ai, về mặt nào?",
                "en": "Who are you compared with, and on what?"
              }
            },
            {
              "key": "painPoints",
              "text": {
                "vi": "Vì sao họ gạch tên một lựa chọn?",
                "en": "Why do they strike an option off?"
              }
            },
            {
              "key": "opportunities",
              "text": {
                "vi": "Điều gì khiến họ tin bạn hơn?",
                "en": "What would make them trust you more?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "purchase",
          "name": { "vi": "Mua hàng", "en": "Purchase" },
          "summary": {
            "vi": "Khách hàng chốt lựa chọn và trả tiền.",
            "en": "The customer settles on one option and pays."
          },
          "phases": ["purchase"],
          "questions": [
            {
              "key": "metrics",
              "text": {
                "vi": "Để mua được hàng, họ phải qua bao nhiêu bước?",
                "en": "How many steps does buying take?"
              }
            },
            {
              "key": "painPoints",
              "text": { "vi": "Họ bỏ dở ở bước nào, vì sao?", "en": "Where do they give up, and why?" }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "post-purchase",
          "name": { "vi": "Sau mua hàng", "en": "Post-purchase" },
          "summary": {
            "vi": "Mọi điều diễn ra sau khi mua: dùng, cần giúp, kể lại, quay lại.",
            "en": "All that follows: using it, needing help, telling others, coming back."
          },
          "phases": ["reassure", "onboard", "use", "support", "share", "retain", "advocate"],
          "questions": [
            {
              "key": "touchpoints",
              "text": { "vi": "Tuần đầu, ai liên hệ với họ?", "en": "Who contacts them in week one?" }
            },
            {
              "key": "touchpoints",
              "text": {
                "vi": "Gặp trục trặc, họ tìm đến đâu?",
                "en": "Where do they turn when in trouble?"
              }
            },
            { "vi": "Vì sao họ quay lại, giới thiệu bạn?", "en": "Why do they return or recommend?" }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        }
      ]
    }

    """##

  static let buyer4 = ##"""
    {
      "frameworkVersion": 1,
      "id": "buyer-4",
      "name": { "vi": "Hành trình của người mua hàng", "en": "Buyer's journey" },
      "kind": "linear",
      "source": {
        "title": {
          "vi": "Sự khác biệt giữa hành trình của người mua và hành trình của khách hàng (tiêu đề mục 3; tài liệu không in nhan đề)",
          "en": "The difference between the buyer's journey and the customer's journey (heading of section 3, no title printed; in Vietnamese)"
        },
        "publisher": "StringeeX"
      },
      "note": {
        "vi": "Cùng tài liệu với customer-7; tài liệu đặt hai hành trình cạnh nhau để phân biệt, vì chúng thường bị nhầm lẫn, và cả hai đều có lúc mua và sau khi mua. Tài liệu gọi điểm chạm là “điểm tiếp xúc”. Phần tóm tắt, câu hỏi và phần “Khi nào nên chọn” do journey-cli viết.",
        "en": "From the same document as customer-7, which sets the two journeys side by side because they are often confused; both have a purchase and what follows it. The document's word for touchpoint is “điểm tiếp xúc”, not the usual “điểm chạm”. Summaries, questions and when to choose are journey-cli's words."
      },
      "chooseWhen": {
        "vi": "Cần biết điều gì đưa người lạ đến quyết định mua, ví dụ cho chiến dịch tìm khách mới. Ghép với customer-7 để kể tiếp sau khi mua.",
        "en": "You want to see what leads a stranger to the decision to buy, as for a campaign that wins new customers. Pair it with customer-7 for what comes after."
      },
      "chooseWhenProvenance": "own",
      "translations": { "vi": "source", "en": "own" },
      "criteria": {
        "purpose": {
          "vi": "Giai đoạn đầu: thúc đẩy quyết định mua hàng",
          "en": "Early stages: bring about the decision to buy"
        },
        "objective": {
          "vi": "Đưa người tiêu dùng từ nhận thức đến mua hàng",
          "en": "Move consumers from awareness to purchase"
        },
        "touchpoints": {
          "vi": "Quảng cáo, SEO, mạng xã hội, đánh giá sản phẩm, v.v.",
          "en": "Ads, SEO, social networks, product reviews, etc."
        },
        "duration": {
          "vi": "Thường ngắn: từ vài phút đến vài tháng",
          "en": "Usually short: a few minutes to a few months"
        },
        "metrics": {
          "vi": "Tỷ lệ chuyển đổi, tỷ lệ nhấp chuột, lượng khách hàng tiềm năng tạo được, v.v.",
          "en": "Conversion rate, click-through rate, lead generation, etc."
        }
      },
      "stages": [
        {
          "id": "problem-awareness",
          "name": {
            "vi": "Nhận thức vấn đề và phát sinh nhu cầu",
            "en": "Problem awareness and emerging need"
          },
          "summary": {
            "vi": "Người mua thấy mình có vấn đề hay nhu cầu và bắt đầu tìm hiểu.",
            "en": "The buyer becomes aware of a problem or need and starts to look into it."
          },
          "phases": ["aware", "search"],
          "activities": [
            {
              "by": "customer",
              "text": { "vi": "Tra cứu trên mạng", "en": "Researching online" }
            },
            {
              "by": "customer",
              "text": { "vi": "Đọc bài viết, xem video", "en": "Reading articles, watching videos" }
            },
            {
              "by": "customer",
              "text": { "vi": "Hỏi bạn bè, gia đình", "en": "Asking friends and family" }
            },
            {
              "by": "business",
              "text": { "vi": "Tiếp thị nội dung và SEO", "en": "Content marketing and SEO" }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Kết quả tìm kiếm", "en": "Search results" }
            },
            {
              "by": "customer",
              "text": { "vi": "Bài viết, video", "en": "Articles, videos" }
            },
            {
              "by": "business",
              "text": { "vi": "Quảng cáo trên mạng xã hội", "en": "Social-media ads" }
            },
            {
              "by": "business",
              "text": { "vi": "Email marketing", "en": "E-mail marketing" }
            },
            {
              "by": "customer",
              "text": {
                "vi": "Lời khuyên của bạn bè, gia đình",
                "en": "Advice from friends and family"
              }
            }
          ],
          "questions": [
            { "vi": "Vấn đề nào khiến họ bắt đầu tìm hiểu?", "en": "What problem starts the search?" },
            {
              "key": "thoughts",
              "text": { "vi": "Họ gõ cụm từ nào để tìm?", "en": "Which words do they search for?" }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "consideration",
          "name": { "vi": "Cân nhắc giải pháp", "en": "Considering solutions" },
          "summary": {
            "vi": "Người mua so sánh các sản phẩm, dịch vụ để tìm ra cái hợp nhất.",
            "en": "The buyer compares products and services to find the best fit."
          },
          "phases": ["search", "evaluate"],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "So sánh các sản phẩm, dịch vụ",
                "en": "Comparing products and services"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Nêu bật tính năng, lợi ích riêng",
                "en": "Showing unique features and benefits"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Đưa thông tin có giá trị giúp giải quyết vấn đề của họ",
                "en": "Giving valuable information that helps to solve their problems"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Bài đăng trên blog", "en": "Blog posts" }
            },
            {
              "by": "business",
              "text": { "vi": "Hướng dẫn so sánh", "en": "Comparison guides" }
            },
            {
              "by": "business",
              "text": { "vi": "Bản demo sản phẩm", "en": "Product demos" }
            },
            {
              "by": "customer",
              "text": { "vi": "Đánh giá của khách hàng", "en": "Customer reviews" }
            }
          ],
          "questions": [
            { "vi": "Ngoài bạn, họ còn lựa chọn nào?", "en": "Which other options do they have?" },
            {
              "key": "thoughts",
              "text": {
                "vi": "Họ thấy bạn khác biệt ở đâu?",
                "en": "Where do they see your difference?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "decision",
          "name": { "vi": "Ra quyết định", "en": "Decision" },
          "summary": {
            "vi": "Còn vài lựa chọn, người mua chốt một và tiến hành mua.",
            "en": "With few options left, the buyer picks one and buys."
          },
          "phases": ["evaluate", "purchase"],
          "feelings": [
            { "vi": "tin tưởng", "en": "trusting" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Xét giá, tính năng, danh tiếng",
                "en": "Weighing price, features, reputation"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Đưa ra lời kêu gọi hành động rõ ràng, hấp dẫn",
                "en": "Giving clear, attractive calls to action"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Giảm giá có thời hạn", "en": "Offering time-limited discounts" }
            },
            {
              "by": "business",
              "text": { "vi": "Cho dùng thử miễn phí", "en": "Offering a free trial" }
            },
            {
              "by": "business",
              "text": { "vi": "Cam kết hoàn tiền", "en": "Offering a money-back guarantee" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tạo niềm tin vào lựa chọn của họ",
                "en": "Building trust in their choice"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Đảm bảo quy trình mua hàng liền mạch: trang web thân thiện, dễ tiếp cận hỗ trợ",
                "en": "Ensuring a seamless buying process: a user-friendly website, support within easy reach"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Lời kêu gọi hành động", "en": "Calls to action" }
            },
            {
              "by": "customer",
              "text": { "vi": "Trang web", "en": "Website" }
            },
            {
              "by": "customer",
              "text": { "vi": "Dịch vụ hỗ trợ khách hàng", "en": "Customer support" }
            }
          ],
          "questions": [
            {
              "key": "painPoints",
              "text": {
                "vi": "Họ chần chừ phút chót vì điều gì?",
                "en": "What makes them hesitate at the last moment?"
              }
            },
            {
              "key": "opportunities",
              "text": {
                "vi": "Cam kết nào giúp họ bớt ngại rủi ro?",
                "en": "Which promise lowers the risk?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "post-purchase",
          "name": { "vi": "Trải nghiệm sau khi mua hàng", "en": "Post-purchase experience" },
          "summary": {
            "vi": "Người mua đã mua và trải nghiệm điều mình chọn.",
            "en": "The buyer has bought and experiences what was chosen."
          },
          "phases": ["reassure", "use", "support", "retain"],
          "feelings": [
            { "vi": "hài lòng", "en": "satisfied" }
          ],
          "activities": [
            {
              "by": "business",
              "text": {
                "vi": "Duy trì sự hài lòng và lòng trung thành",
                "en": "Keeping up satisfaction and loyalty"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Xử lý kịp thời vấn đề, mối quan tâm của người mua",
                "en": "Resolving problems and concerns in time"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tạo trải nghiệm tuyệt vời sau khi mua",
                "en": "Creating a great experience after the purchase"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tận dụng tốt nhất mọi giao dịch của họ",
                "en": "Making the most of every one of their transactions"
              }
            }
          ],
          "questions": [
            {
              "key": "touchpoints",
              "text": {
                "vi": "Tuần đầu, họ nghe được gì từ bạn?",
                "en": "What do they hear in the first week?"
              }
            },
            {
              "key": "metrics",
              "text": {
                "vi": "Vấn đề được xử lý trong bao lâu?",
                "en": "How fast are problems resolved?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        }
      ]
    }

    """##

  static let customer6 = ##"""
    {
      "frameworkVersion": 1,
      "id": "customer-6",
      "name": { "vi": "Hành trình khách hàng 6 giai đoạn", "en": "Six-stage customer journey" },
      "kind": "linear",
      "source": {
        "title": {
          "vi": "Các giai đoạn trong hành trình khách hàng – 06 giai đoạn cần biết",
          "en": "Stages of the customer journey: six stages to know (in Vietnamese)"
        },
        "publisher": {
          "vi": "Công ty TNHH Công nghệ ViHAT (omizcc.com)",
          "en": "ViHAT Technology Co., Ltd (omizcc.com)"
        }
      },
      "note": {
        "vi": "Mỗi giai đoạn gồm hai giai đoạn con, giữ nguyên tên như trong tài liệu; giai đoạn 4 và 6 có một giai đoạn con trùng tên. Phần tóm tắt, câu hỏi và phần “Khi nào nên chọn” do journey-cli viết.",
        "en": "Each stage has two sub-stages, named as the document prints them; stages 4 and 6 share the name of one. Summaries, questions and when to choose are journey-cli's words."
      },
      "chooseWhen": {
        "vi": "Cần kể trọn hành trình từ nhu cầu đến lòng trung thành mà vẫn gọn, nhất là cho bán lẻ và dịch vụ.",
        "en": "You want to tell the whole journey from need to loyalty and still keep it short, above all in retail and services."
      },
      "chooseWhenProvenance": "own",
      "translations": { "vi": "source", "en": "own" },
      "criteria": {
        "purpose": {
          "vi": "Hiểu rõ các giai đoạn để có chiến lược thu hút và giữ chân khách hàng; khác biệt và trải nghiệm tích cực là yếu tố quan trọng",
          "en": "Know the stages well enough to attract and keep customers; standing out and a positive experience are key factors"
        }
      },
      "stages": [
        {
          "id": "recognise-and-search",
          "name": { "vi": "Nhận diện và tìm kiếm", "en": "Recognition and search" },
          "summary": {
            "vi": "Khách hàng nhận ra nhu cầu rồi đi tìm thông tin để giải quyết.",
            "en": "The customer recognises a need and looks for information."
          },
          "phases": ["aware", "search"],
          "substages": [
            { "vi": "Nhận diện nhu cầu của khách hàng", "en": "Recognising the customer's need" },
            { "vi": "Tìm kiếm thông tin", "en": "Searching for information" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Nhận ra nhu cầu, ví dụ cần điện thoại mới vì chiếc cũ đã hỏng hoặc không còn đáp ứng",
                "en": "Recognising a need, such as a new phone when the old one is broken or no longer good enough"
              }
            },
            {
              "by": "customer",
              "text": { "vi": "Tìm trên internet", "en": "Searching the internet" }
            },
            {
              "by": "customer",
              "text": { "vi": "Hỏi bạn bè, gia đình", "en": "Asking friends or family" }
            },
            {
              "by": "customer",
              "text": { "vi": "Đọc đánh giá", "en": "Reading reviews" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Nghiên cứu thị trường để đưa ra sản phẩm, dịch vụ phù hợp",
                "en": "Researching the market, to offer what fits the need"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Tạo nội dung hữu ích", "en": "Creating useful content" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Có chiến lược marketing hiệu quả",
                "en": "Having an effective marketing strategy"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Chia sẻ thông tin về sản phẩm, dịch vụ",
                "en": "Sharing information about the product or service"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Tìm kiếm trên internet", "en": "Internet search" }
            },
            {
              "by": "customer",
              "text": { "vi": "Bạn bè, gia đình", "en": "Friends and family" }
            },
            {
              "by": "customer",
              "text": { "vi": "Đánh giá trực tuyến", "en": "Online reviews" }
            },
            {
              "by": "business",
              "text": { "vi": "Nội dung, thông tin sản phẩm", "en": "Content and product information" }
            }
          ],
          "questions": [
            { "vi": "Điều gì khiến họ nhận ra nhu cầu?", "en": "What makes them see the need?" },
            {
              "key": "touchpoints",
              "text": { "vi": "Họ hỏi ai, tìm ở đâu?", "en": "Who do they ask, where do they search?" }
            },
            {
              "key": "painPoints",
              "text": { "vi": "Họ tìm gì mà không thấy?", "en": "What do they look for and not find?" }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "decide",
          "name": { "vi": "Quyết định mua hàng", "en": "Purchase decision" },
          "summary": {
            "vi": "Khách hàng so sánh các lựa chọn; doanh nghiệp cho thấy mình khác ở đâu.",
            "en": "The customer compares options; the business shows how it differs."
          },
          "phases": ["evaluate"],
          "substages": [
            { "vi": "Xem xét các lựa chọn", "en": "Considering the options" },
            { "vi": "Tạo ra sự khác biệt", "en": "Standing out" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "So sánh các sản phẩm, dịch vụ",
                "en": "Comparing products and services"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Cung cấp đủ thông tin sản phẩm",
                "en": "Giving full product information"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Giải đáp câu hỏi", "en": "Answering questions" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Đưa thông tin về sản phẩm, dịch vụ độc đáo",
                "en": "Giving information about a unique product or service"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Có chính sách bảo hành tốt hơn", "en": "Offering a better warranty" }
            },
            {
              "by": "business",
              "text": { "vi": "Đưa ra giá cạnh tranh hơn", "en": "Offering a more competitive price" }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Thông tin sản phẩm", "en": "Product information" }
            },
            {
              "by": "business",
              "text": { "vi": "Giải đáp của doanh nghiệp", "en": "The business's answers" }
            },
            {
              "by": "business",
              "text": { "vi": "Chính sách bảo hành", "en": "Warranty terms" }
            }
          ],
          "questions": [
            {
              "key": "thoughts",
              "text": {
                "vi": "Họ đặt bạn cạnh đối thủ nào?",
                "en": "Which rivals are you set against?"
              }
            },
            {
              "key": "painPoints",
              "text": {
                "vi": "Câu hỏi nào bị trả lời chậm?",
                "en": "Which questions are answered late?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "purchase",
          "name": { "vi": "Mua hàng", "en": "Purchase" },
          "summary": {
            "vi": "Khách hàng thực sự mua sản phẩm hoặc dịch vụ.",
            "en": "The customer buys the product or service."
          },
          "phases": ["purchase"],
          "substages": [
            { "vi": "Quá trình mua hàng", "en": "The buying process" },
            { "vi": "Tạo trải nghiệm tích cực cho khách hàng", "en": "Creating a positive experience" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": { "vi": "Mua sản phẩm hoặc dịch vụ", "en": "Buying the product or service" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tạo ấn tượng tốt với khách hàng",
                "en": "Making a good impression on the customer"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Bảo đảm chất lượng và hậu mãi",
                "en": "Ensuring product and after-sales quality"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Chăm sóc khách hàng tốt", "en": "Giving good customer care" }
            },
            {
              "by": "business",
              "text": { "vi": "Giao hàng nhanh chóng, đúng hẹn", "en": "Delivering fast and on time" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tạo không gian mua sắm thoải mái, dễ chịu",
                "en": "Creating a comfortable, pleasant shopping space"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Cung cấp phương thức thanh toán đa dạng, thuận tiện",
                "en": "Offering varied, convenient payment methods"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Phương thức thanh toán", "en": "Payment methods" }
            },
            {
              "by": "business",
              "text": { "vi": "Chăm sóc khách hàng", "en": "Customer care" }
            },
            {
              "by": "business",
              "text": { "vi": "Giao hàng", "en": "Delivery" }
            },
            {
              "by": "business",
              "text": { "vi": "Không gian mua sắm", "en": "The shopping space" }
            }
          ],
          "questions": [
            {
              "key": "painPoints",
              "text": {
                "vi": "Bước mua nào làm họ mất thời gian?",
                "en": "Which step of buying is too slow?"
              }
            },
            {
              "key": "backstage",
              "text": {
                "vi": "Nếu giao trễ, ai báo cho họ?",
                "en": "Who tells them of a late delivery?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "use",
          "name": { "vi": "Sử dụng sản phẩm hoặc dịch vụ", "en": "Using the product or service" },
          "summary": {
            "vi": "Khách hàng dùng, đánh giá chất lượng rồi quyết định có dùng tiếp hay không.",
            "en": "The customer uses it, judges its quality and decides whether to go on."
          },
          "phases": ["use", "support", "retain", "advocate"],
          "substages": [
            {
              "vi": "Hài lòng với sản phẩm hoặc dịch vụ",
              "en": "Satisfaction with the product or service"
            },
            {
              "vi": "Tạo mối quan hệ lâu dài với khách hàng",
              "en": "Building a lasting relationship with the customer"
            }
          ],
          "feelings": [
            { "vi": "hài lòng", "en": "satisfied" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": { "vi": "Sử dụng sản phẩm, dịch vụ", "en": "Using the product or service" }
            },
            {
              "by": "customer",
              "text": {
                "vi": "Mua lại, giới thiệu nếu hài lòng",
                "en": "Buying again, recommending if satisfied"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Liên tục tương tác với khách hàng", "en": "Keeping in touch" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Bảo đảm chất lượng sản phẩm, dịch vụ",
                "en": "Ensuring the quality of the product or service"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Cung cấp dịch vụ sau bán hàng tốt",
                "en": "Providing good after-sales service"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Sản phẩm hoặc dịch vụ", "en": "The product or service" }
            },
            {
              "by": "business",
              "text": { "vi": "Dịch vụ sau bán hàng", "en": "After-sales service" }
            }
          ],
          "questions": [
            {
              "key": "thoughts",
              "text": {
                "vi": "Dùng lần đầu có đúng như mong đợi?",
                "en": "Is the first use as expected?"
              }
            },
            {
              "key": "touchpoints",
              "text": { "vi": "Cần giúp thì họ liên hệ ai?", "en": "Who do they ask for help?" }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "review",
          "name": { "vi": "Đánh giá và phản hồi", "en": "Review and response" },
          "summary": {
            "vi": "Khách hàng nhận xét; doanh nghiệp lắng nghe và trả lời.",
            "en": "The customer gives an opinion; the business listens and answers."
          },
          "phases": ["share"],
          "substages": [
            { "vi": "Đánh giá sản phẩm hoặc dịch vụ", "en": "Reviewing the product or service" },
            { "vi": "Phản hồi với khách hàng", "en": "Responding to the customer" }
          ],
          "feelings": [
            { "vi": "tin tưởng", "en": "trusting" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Nhận xét về chất lượng, trải nghiệm",
                "en": "Commenting on quality, experience"
              }
            },
            {
              "by": "customer",
              "text": {
                "vi": "Quay lại mua lần sau, khi được phản hồi",
                "en": "Buying again next time, having been answered"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Phản hồi để tạo niềm tin", "en": "Responding to build trust" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Cải thiện để đáp ứng nhu cầu tốt hơn",
                "en": "Improving to meet the need better"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Hiểu điểm mạnh, điểm yếu của sản phẩm, dịch vụ",
                "en": "Learning the strengths and weaknesses of the product or service"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Đánh giá của khách hàng", "en": "Customer reviews" }
            },
            {
              "by": "business",
              "text": { "vi": "Phản hồi của doanh nghiệp", "en": "The business's response" }
            }
          ],
          "questions": [
            {
              "key": "touchpoints",
              "text": { "vi": "Họ để lại nhận xét ở đâu?", "en": "Where do they leave reviews?" }
            },
            {
              "key": "backstage",
              "text": { "vi": "Ai trả lời, trong bao lâu?", "en": "Who answers, and how soon?" }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "loyalty",
          "name": { "vi": "Trở thành khách hàng trung thành", "en": "Becoming a loyal customer" },
          "summary": {
            "vi": "Khách hàng ở lại vì quan hệ tốt và vì bạn hơn đối thủ.",
            "en": "The customer stays because the relationship is good and you do better than rivals."
          },
          "phases": ["retain"],
          "substages": [
            {
              "vi": "Tạo mối quan hệ lâu dài với khách hàng",
              "en": "Building a lasting relationship with the customer"
            },
            {
              "vi": "Tạo sự khác biệt so với các đối thủ cạnh tranh",
              "en": "Standing out from competitors"
            }
          ],
          "activities": [
            {
              "by": "business",
              "text": { "vi": "Duy trì quan hệ tốt", "en": "Keeping up a good relationship" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Cung cấp dịch vụ sau bán hàng tốt hơn đối thủ",
                "en": "Providing better after-sales service than rivals"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Đưa ra giá cạnh tranh hơn", "en": "Offering more competitive prices" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tạo trải nghiệm mua sắm tốt hơn",
                "en": "Creating a better shopping experience"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Liên tục cung cấp sản phẩm, dịch vụ tốt",
                "en": "Continually providing good products or services"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Dịch vụ sau bán hàng", "en": "After-sales service" }
            }
          ],
          "questions": [
            { "vi": "Vì sao họ quay lại lần thứ ba?", "en": "What brings them back a third time?" },
            { "vi": "Đối thủ có thể kéo họ đi bằng gì?", "en": "How could a rival draw them away?" }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        }
      ]
    }

    """##

  static let customer7 = ##"""
    {
      "frameworkVersion": 1,
      "id": "customer-7",
      "name": { "vi": "Hành trình khách hàng", "en": "Customer's journey" },
      "kind": "linear",
      "source": {
        "title": {
          "vi": "Sự khác biệt giữa hành trình của người mua và hành trình của khách hàng (tiêu đề mục 3; tài liệu không in nhan đề)",
          "en": "The difference between the buyer's journey and the customer's journey (heading of section 3, no title printed; in Vietnamese)"
        },
        "publisher": "StringeeX"
      },
      "note": {
        "vi": "Tài liệu xếp mua hàng ở bước 4 nhưng lại viết rằng hành trình khách hàng bắt đầu từ việc mua hàng, và rằng bước 1 diễn ra sau khi mua; ở đây giữ nguyên thứ tự trong tài liệu. Tài liệu gọi cả giữ chân khách hàng (bước 3) lẫn xây dựng lòng trung thành (bước 6) là mục tiêu chính. Tài liệu gọi điểm chạm là “điểm tiếp xúc”; bước 5, theo tài liệu, là điểm tiếp xúc quan trọng của hành trình, nơi xác định sự hài lòng và lòng trung thành. Trải nghiệm tích cực và sự chứng thực của khách hàng ở bước 7, theo tài liệu, có thể ảnh hưởng đến những khách hàng tiềm năng mới và tác động đáng kể đến danh tiếng thương hiệu; những người này chưa ở bước nào của hành trình. Tài liệu gọi NPS là chỉ số hài lòng, trong khi NPS đo mức sẵn lòng giới thiệu. Phần tóm tắt, câu hỏi và phần “Khi nào nên chọn” do journey-cli viết.",
        "en": "The document prints the purchase as step 4, yet says that the customer's journey begins with it and that step 1 follows the purchase; the printed order is kept. It calls both retention (step 3) and building loyalty (step 6) the main goal. Its word for touchpoint is “điểm tiếp xúc”, not the usual “điểm chạm”; step 5, it says, is an important touchpoint of the journey, which settles satisfaction and loyalty. Customers' positive experiences and endorsement in step 7, it says, can influence new prospects and have a marked effect on the brand's reputation; these prospects are in no step of the journey. It quotes NPS as satisfaction, although NPS measures willingness to recommend. Summaries, questions and when to choose are journey-cli's words."
      },
      "chooseWhen": {
        "vi": "Mục tiêu là chăm sóc và giữ khách đã mua: dịch vụ thuê bao, phần mềm, mua lặp lại. Ghép với buyer-4 nếu cần cả phần trước khi mua.",
        "en": "The aim is to look after and keep those who have bought: subscriptions, software, repeat purchases. Pair it with buyer-4 for the time before."
      },
      "chooseWhenProvenance": "own",
      "translations": { "vi": "source", "en": "own" },
      "criteria": {
        "purpose": {
          "vi": "Giai đoạn sau: xây dựng quan hệ lâu dài với khách hàng",
          "en": "Later stages: build a lasting relationship with the customer"
        },
        "objective": {
          "vi": "Khách hàng hài lòng, ở lại và trở thành khách hàng trung thành; mục tiêu cuối cùng là lòng trung thành và sự ủng hộ",
          "en": "Satisfaction, retention and conversion into loyal customers; the end goal is loyalty and advocacy"
        },
        "touchpoints": {
          "vi": "Dịch vụ khách hàng, email chăm sóc, khảo sát ý kiến, v.v.",
          "en": "Customer service, customer-care e-mails, surveys, etc."
        },
        "duration": {
          "vi": "Thường dài: trọn vòng đời khách hàng, có thể nhiều năm hoặc hơn",
          "en": "Usually long: the whole customer life cycle, possibly many years or more"
        },
        "metrics": {
          "vi": "Mức độ hài lòng của khách hàng (NPS), giá trị vòng đời khách hàng (CLV), v.v.",
          "en": "Customer satisfaction (NPS), customer lifetime value (CLV), etc."
        }
      },
      "stages": [
        {
          "id": "onboarding",
          "name": { "vi": "Tích hợp", "en": "Onboarding" },
          "summary": {
            "vi": "Sau khi mua, khách hàng thiết lập sản phẩm và làm quen với cách dùng.",
            "en": "After the purchase the customer sets the product up and finds their way around."
          },
          "phases": ["onboard"],
          "activities": [
            {
              "by": "customer",
              "text": { "vi": "Thiết lập sản phẩm", "en": "Setting up the product" }
            },
            { "vi": "Định hướng", "en": "Orientation" },
            {
              "by": "business",
              "text": { "vi": "Giúp việc chuyển đổi suôn sẻ", "en": "Making the changeover smooth" }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": {
                "vi": "Lần đầu liên hệ bộ phận hỗ trợ",
                "en": "First contact with customer support"
              }
            }
          ],
          "questions": [
            {
              "key": "duration",
              "text": {
                "vi": "Bao lâu thì họ dùng được lần đầu?",
                "en": "How long until first real use?"
              }
            },
            {
              "key": "painPoints",
              "text": {
                "vi": "Họ hay mắc ở bước thiết lập nào?",
                "en": "Which set-up step holds them up?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "engagement",
          "name": { "vi": "Tương tác", "en": "Engagement" },
          "summary": {
            "vi": "Doanh nghiệp nuôi dưỡng quan hệ, khách hàng đáp lại.",
            "en": "The business tends the relationship and the customer responds."
          },
          "phases": ["use", "support"],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Tương tác, nhờ đó dễ trở thành người ủng hộ trung thành",
                "en": "Engaging, and so being more likely to become a loyal advocate"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Chủ động hỗ trợ", "en": "Supporting proactively" }
            },
            {
              "by": "business",
              "text": { "vi": "Cung cấp nội dung giáo dục", "en": "Providing educational content" }
            },
            {
              "by": "business",
              "text": { "vi": "Cá nhân hóa trải nghiệm", "en": "Personalising the experience" }
            },
            {
              "by": "business",
              "text": { "vi": "Thu thập phản hồi", "en": "Collecting feedback" }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Email", "en": "E-mail" }
            },
            {
              "by": "business",
              "text": { "vi": "Khảo sát", "en": "Surveys" }
            }
          ],
          "questions": [
            {
              "key": "metrics",
              "text": {
                "vi": "Dấu hiệu nào cho thấy họ dùng ít đi?",
                "en": "What shows that use is dropping?"
              }
            },
            {
              "key": "opportunities",
              "text": {
                "vi": "Góp ý của họ dẫn đến thay đổi gì?",
                "en": "What changes after their feedback?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "retention",
          "name": { "vi": "Giữ chân khách hàng", "en": "Retention" },
          "summary": {
            "vi": "Khách hàng có lý do để ở lại và mua tiếp.",
            "en": "The customer has reasons to stay and to buy again."
          },
          "phases": ["retain"],
          "feelings": [
            { "vi": "hài lòng", "en": "satisfied" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Mua lại và giới thiệu người khác khi hài lòng",
                "en": "Buying again and referring others if satisfied"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Đưa ra ưu đãi độc quyền", "en": "Making exclusive offers" }
            },
            {
              "by": "business",
              "text": { "vi": "Phục vụ khách hàng tuyệt vời", "en": "Serving customers superbly" }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Chương trình khách hàng thân thiết", "en": "Loyalty programme" }
            },
            {
              "by": "business",
              "text": { "vi": "Dịch vụ khách hàng", "en": "Customer service" }
            }
          ],
          "questions": [
            {
              "key": "painPoints",
              "text": {
                "vi": "Họ thường rời đi lúc nào, vì sao?",
                "en": "When do they leave, and why?"
              }
            },
            { "vi": "Ưu đãi nào họ thật sự dùng đến?", "en": "Which offer do they really use?" }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "purchase",
          "name": { "vi": "Mua hàng", "en": "Purchase" },
          "summary": { "vi": "Lần mua đầu tiên.", "en": "The first purchase." },
          "phases": ["purchase"],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Thực hiện giao dịch, từ người mua tiềm năng trở thành khách hàng",
                "en": "Making the transaction that turns a prospect into a customer"
              }
            }
          ],
          "questions": [
            { "vi": "Lúc bán, bạn hứa điều gì?", "en": "What do you promise at the sale?" },
            {
              "key": "backstage",
              "text": {
                "vi": "Bộ phận chăm sóc được bàn giao những gì?",
                "en": "What is handed over to customer care?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "post-purchase",
          "name": { "vi": "Trải nghiệm sau khi mua hàng", "en": "Post-purchase experience" },
          "summary": {
            "vi": "Khách hàng đã mua và xem thực tế có như mong đợi.",
            "en": "The customer has bought and sees whether it is as expected."
          },
          "phases": ["reassure", "use", "support"],
          "activities": [
            {
              "by": "business",
              "text": {
                "vi": "Cung cấp dịch vụ khách hàng đặc biệt",
                "en": "Providing exceptional customer service"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Giải quyết kịp thời mọi vấn đề, mối quan tâm",
                "en": "Resolving every problem and concern in time"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Bảo đảm sản phẩm, dịch vụ đáp ứng hoặc vượt mong đợi",
                "en": "Ensuring that product or service meets or exceeds expectations"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Dịch vụ khách hàng", "en": "Customer service" }
            }
          ],
          "questions": [
            {
              "key": "painPoints",
              "text": {
                "vi": "Thực tế lệch mong đợi ở đâu?",
                "en": "Where does reality miss expectations?"
              }
            },
            {
              "key": "metrics",
              "text": {
                "vi": "Một khiếu nại qua tay mấy người?",
                "en": "How many people handle a complaint?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "loyalty",
          "name": { "vi": "Xây dựng lòng trung thành", "en": "Building loyalty" },
          "summary": {
            "vi": "Khách hàng ở lại và ngày càng gắn với thương hiệu.",
            "en": "The customer stays and grows closer to the brand."
          },
          "phases": ["retain"],
          "feelings": [
            { "vi": "hài lòng", "en": "satisfied" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Mua lại và ủng hộ thương hiệu khi hài lòng",
                "en": "Buying again and supporting the brand if satisfied"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Tiếp tục cung cấp giá trị", "en": "Continuing to provide value" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Giao tiếp được cá nhân hóa",
                "en": "Communicating in a personalised way"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Đưa ra ưu đãi độc quyền", "en": "Making exclusive offers" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Luôn đáp ứng và vượt mong đợi, để giữ quan hệ bền chặt",
                "en": "Always meeting and exceeding expectations, to keep a strong relationship"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Chương trình phần thưởng", "en": "Reward programme" }
            }
          ],
          "questions": [
            {
              "key": "thoughts",
              "text": {
                "vi": "Có chỗ rẻ hơn, sao họ vẫn chọn bạn?",
                "en": "Why you, if others are cheaper?"
              }
            },
            { "vi": "Phần thưởng nào có ý nghĩa với họ?", "en": "Which reward means most to them?" }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "advocacy",
          "name": { "vi": "Sự ủng hộ", "en": "Advocacy" },
          "summary": {
            "vi": "Khách hàng trung thành quảng bá cho thương hiệu.",
            "en": "Loyal customers promote the brand."
          },
          "phases": ["share", "advocate"],
          "activities": [
            {
              "by": "customer",
              "text": { "vi": "Kể cho người khác nghe", "en": "Telling others" }
            },
            {
              "by": "customer",
              "text": { "vi": "Giới thiệu khách hàng mới", "en": "Referring new customers" }
            },
            {
              "by": "customer",
              "text": {
                "vi": "Chứng thực, nhờ đó ảnh hưởng đến khách hàng tiềm năng mới và danh tiếng thương hiệu",
                "en": "Endorsing the brand, which influences new prospects and its reputation"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Truyền miệng", "en": "Word of mouth" }
            },
            {
              "by": "customer",
              "text": { "vi": "Đánh giá trực tuyến", "en": "Online reviews" }
            },
            {
              "by": "customer",
              "text": { "vi": "Mạng xã hội", "en": "Social media" }
            },
            {
              "by": "customer",
              "text": { "vi": "Lời giới thiệu", "en": "Referrals" }
            }
          ],
          "questions": [
            {
              "key": "touchpoints",
              "text": {
                "vi": "Họ kể gì về bạn, kể ở đâu?",
                "en": "What do they say of you, and where?"
              }
            },
            {
              "key": "painPoints",
              "text": { "vi": "Giới thiệu bạn có dễ không?", "en": "How easy is it to refer you?" }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        }
      ]
    }

    """##

  static let digital7 = ##"""
    {
      "frameworkVersion": 1,
      "id": "digital-7",
      "name": { "vi": "Hành trình trải nghiệm số", "en": "Digital experience journey" },
      "kind": "loop",
      "mode": "online",
      "source": {
        "title": {
          "vi": "7 giai đoạn trong hành trình trải nghiệm số của khách hàng",
          "en": "Seven stages of the digital customer experience journey (in Vietnamese)"
        },
        "publisher": {
          "vi": "Học viện Sage, theo Qualtrics",
          "en": "Sage Academy (Học viện Sage), after Qualtrics"
        }
      },
      "note": {
        "vi": "Học viện Sage thuật lại theo Qualtrics. Mô hình chỉ nói về kênh số, trừ việc giao hàng thực tế ở giai đoạn 4; tài liệu cũng viết rằng khách hàng đã không còn phân biệt trực tuyến và ngoại tuyến. Đánh giá ở giai đoạn 7 tác động trở lại những khách hàng tiềm năng khác ở giai đoạn nhận biết và khám phá. Theo tài liệu, 90% người tiêu dùng mong các thương hiệu có cổng trực tuyến để tự phục vụ (giai đoạn 6); ở mọi giai đoạn phải nghe được “giọng nói” của khách hàng, hiểu sở thích và hành vi của họ, và đưa thông tin phù hợp đến đúng người vào đúng thời điểm. Tên tiếng Anh chỉ đối chiếu được với Qualtrics ở hai giai đoạn đầu, Awareness và Discovery, theo trang The 7 stages to consider in Digital CX (https://www.qualtrics.com/au/experience-management/customer/digital-cx-stages/). Phần tóm tắt, câu hỏi và phần “Khi nào nên chọn” do journey-cli viết.",
        "en": "Told by Sage Academy (Học viện Sage) after Qualtrics. The framework speaks of digital channels only, except for the physical delivery in stage 4; the document also says that customers no longer tell online from offline. Reviews from stage 7 influence other prospects in awareness and discovery. 90% of consumers, it says, expect brands to have an online portal for self-service (stage 6); in every stage one has to hear the customer's “voice”, know tastes and behaviour, and bring the right information to the right person at the right time. Only the first two English names, Awareness and Discovery, could be checked against Qualtrics' own page, The 7 stages to consider in Digital CX (https://www.qualtrics.com/au/experience-management/customer/digital-cx-stages/). Summaries, questions and when to choose are journey-cli's words."
      },
      "chooseWhen": {
        "vi": "Khách hàng gặp bạn chủ yếu trên web, ứng dụng và mạng xã hội, và bạn có dữ liệu hành vi để theo dõi.",
        "en": "Customers meet you mostly on the web, in apps and on social networks, and you have behavioural data to follow."
      },
      "chooseWhenProvenance": "own",
      "translations": { "vi": "source", "en": "own" },
      "criteria": {
        "purpose": {
          "vi": "Cải thiện trải nghiệm số của khách hàng",
          "en": "Improve the customer's digital experience"
        }
      },
      "stages": [
        {
          "id": "awareness",
          "name": { "vi": "Nhận thức", "en": "Awareness" },
          "summary": {
            "vi": "Khách hàng mới tìm ra bạn trên kênh số.",
            "en": "New customers find you on digital channels."
          },
          "phases": ["aware"],
          "activities": [
            {
              "by": "business",
              "text": {
                "vi": "Giúp khách hàng mới dễ dàng tìm thấy mình và nghe được những điều tốt đẹp",
                "en": "Making it easy for new customers to find the brand and to hear good things"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Chọn đúng phương tiện truyền thông", "en": "Choosing the right media" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Hợp tác với người có ảnh hưởng, để có đánh giá và thảo luận xác thực",
                "en": "Working with influencers, for authentic reviews and discussions"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tối ưu trang web cho SEO",
                "en": "Optimising the site for search (SEO)"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Kết quả tìm kiếm", "en": "Search results" }
            },
            {
              "by": "business",
              "text": { "vi": "Người có ảnh hưởng", "en": "Influencers" }
            },
            {
              "by": "customer",
              "text": { "vi": "Đánh giá, thảo luận trên mạng", "en": "Social reviews and discussions" }
            }
          ],
          "questions": [
            {
              "key": "touchpoints",
              "text": {
                "vi": "Họ nghe về bạn lần đầu từ ai?",
                "en": "Who do they first hear about you from?"
              }
            },
            {
              "key": "metrics",
              "text": {
                "vi": "Chỉ số nào cho biết bạn xếp thứ mấy với từ khóa họ dùng?",
                "en": "Which metric tells where you rank for their search words?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own",
          "translations": { "vi": "source", "en": "source" }
        },
        {
          "id": "discovery",
          "name": { "vi": "Khám phá", "en": "Discovery" },
          "summary": {
            "vi": "Khách hàng tìm hiểu, dùng thử; điểm chạm số phải dễ dùng.",
            "en": "Customers find out more and try things; digital touchpoints must be easy to use."
          },
          "phases": ["search"],
          "activities": [
            {
              "by": "customer",
              "text": { "vi": "Truy cập, dùng thử", "en": "Visiting and trying out" }
            },
            {
              "by": "business",
              "text": { "vi": "Đơn giản hóa điều hướng", "en": "Simplifying navigation" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tìm hiểu ý định của người xem, kể cả người chỉ tìm cảm hứng mà không định mua",
                "en": "Learning what visitors intend, also those who seek inspiration and do not mean to buy"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Tìm lý do họ rời đi", "en": "Finding out why they leave" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tìm ra phần nào của trang đạt hiệu quả, phần nào không",
                "en": "Finding out which parts of the site work and which do not"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Giải quyết các điểm khó khăn",
                "en": "Resolving the points that cause difficulty"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Trang web", "en": "Website" }
            },
            {
              "by": "customer",
              "text": { "vi": "Ứng dụng", "en": "App" }
            },
            {
              "by": "business",
              "text": { "vi": "Bản dùng thử trong ứng dụng", "en": "In-app trial" }
            }
          ],
          "questions": [
            {
              "key": "goal",
              "text": {
                "vi": "Họ vào trang với ý định gì?",
                "en": "What do they come to your site for?"
              }
            },
            {
              "key": "painPoints",
              "text": {
                "vi": "Họ rời đi ở trang nào, vì sao?",
                "en": "On which page do they leave, and why?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own",
          "translations": { "vi": "source", "en": "source" }
        },
        {
          "id": "evaluation",
          "name": { "vi": "Đánh giá", "en": "Evaluation" },
          "summary": {
            "vi": "Khách hàng so bạn với đối thủ trên các kênh số.",
            "en": "Customers compare you with competitors on digital channels."
          },
          "phases": ["evaluate"],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Xem xét sản phẩm của đối thủ",
                "en": "Looking at competitors' products"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Hiểu những khía cạnh mà khách hàng cung cấp và trải nghiệm ưa thích của họ",
                "en": "Understanding what customers say matters to them and the experiences they prefer"
              }
            },
            {
              "by": "business",
              "text": { "vi": "Nêu rõ điểm khác biệt", "en": "Stating what sets the brand apart" }
            },
            {
              "by": "business",
              "text": { "vi": "Theo dõi, phản hồi đánh giá", "en": "Monitoring and answering reviews" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Điều phối hành trình theo hành vi thời gian thực",
                "en": "Orchestrating the journey by behaviour in real time"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Hành động theo cách khách hàng đánh giá cao và mong đợi",
                "en": "Acting as customers value and expect"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Kết hợp dữ liệu hành động và thông tin chi tiết cho toàn bộ doanh nghiệp, không chỉ tiếp thị hay bán hàng",
                "en": "Bringing action data and insight together for the whole business, not marketing or sales alone"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Bài đánh giá trên mạng", "en": "Online reviews" }
            },
            {
              "by": "business",
              "text": { "vi": "Kênh số của doanh nghiệp", "en": "The business's digital channels" }
            }
          ],
          "metrics": [
            { "vi": "Chi phí phục vụ", "en": "Cost to serve" },
            { "vi": "Tỷ lệ chuyển đổi", "en": "Conversion rate" },
            { "vi": "Nỗ lực của khách hàng", "en": "Customer effort" }
          ],
          "questions": [
            {
              "key": "actions",
              "text": {
                "vi": "Họ đang xem song song trang nào?",
                "en": "Which other sites do they have open?"
              }
            },
            {
              "key": "backstage",
              "text": {
                "vi": "Đánh giá xấu được trả lời ra sao?",
                "en": "How are bad reviews answered?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "purchase",
          "name": { "vi": "Mua hàng", "en": "Purchase" },
          "summary": {
            "vi": "Khách hàng thanh toán và nhận hàng, an toàn và đúng hẹn.",
            "en": "The customer pays and receives the goods, safely and on time."
          },
          "phases": ["purchase"],
          "activities": [
            {
              "by": "business",
              "text": {
                "vi": "Dùng nền tảng thanh toán an toàn",
                "en": "Using a secure payment platform"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tìm lý do khách không mua: phí giao ẩn, giao lâu, khó điều hướng",
                "en": "Finding why visitors do not buy: hidden delivery charges, delivery time, navigation"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Sửa chỗ vướng để giảm lượng bán hàng bị mất",
                "en": "Putting that right, to lose fewer sales"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Giao hàng an toàn, bảo mật, đúng giờ",
                "en": "Delivering safely, securely and on time"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Quản lý kỳ vọng khi giao trễ bằng thông tin có ý nghĩa",
                "en": "Managing expectations with meaningful information when delivery is late"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Nền tảng thanh toán", "en": "Payment platform" }
            },
            {
              "by": "business",
              "text": { "vi": "Giao hàng", "en": "Delivery" }
            },
            {
              "by": "business",
              "text": { "vi": "Thông báo giao trễ", "en": "Notice of late delivery" }
            }
          ],
          "metrics": [
            { "vi": "Khối lượng bán hàng bị mất", "en": "Lost sales" }
          ],
          "questions": [
            {
              "key": "painPoints",
              "text": {
                "vi": "Giỏ hàng bị bỏ ở bước nào?",
                "en": "At which step are baskets abandoned?"
              }
            },
            {
              "key": "backstage",
              "text": {
                "vi": "Phí giao hàng hiện ra lúc nào?",
                "en": "When does the delivery charge appear?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "share-experience",
          "name": { "vi": "Chia sẻ trải nghiệm", "en": "Sharing the experience" },
          "summary": {
            "vi": "Khách hàng khai thác sản phẩm nhiều hơn và kể lại trên kênh số.",
            "en": "Customers get more out of the product and tell of it on digital channels."
          },
          "phases": ["use", "share", "advocate"],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Cập nhật tin mới trên mạng xã hội",
                "en": "Following news on social networks"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Chia sẻ cách dùng, ý tưởng mới, như nhà sản xuất thực phẩm chia sẻ ý tưởng công thức",
                "en": "Sharing how-tos and usage ideas, as a food maker shares recipe ideas"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Biến khách hàng thành người ủng hộ, nâng cao nhận thức về sản phẩm",
                "en": "Turning customers into advocates who raise awareness of the product"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Thúc đẩy lòng trung thành và sự ủng hộ trên kênh số",
                "en": "Furthering loyalty and advocacy on digital channels"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Mạng xã hội", "en": "Social networks" }
            },
            {
              "by": "business",
              "text": { "vi": "Ứng dụng web và di động", "en": "Web and mobile apps" }
            },
            {
              "by": "business",
              "text": { "vi": "Hướng dẫn và ý tưởng sử dụng", "en": "How-to guides and usage ideas" }
            }
          ],
          "questions": [
            {
              "key": "touchpoints",
              "text": {
                "vi": "Họ khoe điều gì, ở kênh nào?",
                "en": "What do they show others, and where?"
              }
            },
            {
              "key": "opportunities",
              "text": { "vi": "Cách dùng nào họ chưa biết?", "en": "Which use do they not know yet?" }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "support",
          "name": { "vi": "Hỗ trợ", "en": "Support" },
          "summary": {
            "vi": "Khách hàng tự gỡ rối hoặc được giúp qua kênh số.",
            "en": "Customers solve problems themselves or get help on digital channels."
          },
          "phases": ["support"],
          "feelings": [
            { "vi": "hài lòng", "en": "satisfied" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Tìm cách gỡ rối trên kênh số",
                "en": "Looking for help on digital channels"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Cho phép khách hàng tự phục vụ",
                "en": "Letting customers serve themselves"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Thúc đẩy sự hài lòng và lòng trung thành, cho khách thêm lý do để mua sắm",
                "en": "Furthering satisfaction and loyalty, giving customers more reason to shop with you"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Cổng tự phục vụ", "en": "Self-service portal" }
            },
            { "by": "customer", "text": "Chatbot" },
            {
              "by": "customer",
              "text": { "vi": "Trung tâm liên lạc có AI hỗ trợ", "en": "AI-assisted contact centre" }
            }
          ],
          "questions": [
            {
              "key": "metrics",
              "text": {
                "vi": "Chỉ số nào cho biết họ tự giải quyết được bao nhiêu?",
                "en": "Which metric tells how much they can solve alone?"
              }
            },
            {
              "key": "backstage",
              "text": {
                "vi": "Khi chatbot bó tay, ai tiếp nhận?",
                "en": "Who takes over from the chatbot?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "repurchase",
          "name": { "vi": "Mua lại", "en": "Repurchase" },
          "summary": {
            "vi": "Khách hàng hài lòng viết đánh giá và được gợi ý mua tiếp.",
            "en": "Satisfied customers leave reviews and are recommended what to buy next."
          },
          "phases": ["share", "retain"],
          "feelings": [
            { "vi": "hài lòng", "en": "satisfied" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": { "vi": "Viết đánh giá trên mạng", "en": "Writing online reviews" }
            },
            {
              "by": "business",
              "text": { "vi": "Khuyến khích khách chia sẻ đánh giá", "en": "Encouraging reviews" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Gợi ý theo sở thích, hành vi",
                "en": "Recommending by taste and behaviour"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Đánh giá trên mạng", "en": "Online reviews" }
            },
            {
              "by": "business",
              "text": { "vi": "Gợi ý sản phẩm cá nhân hóa", "en": "Personalised recommendations" }
            },
            {
              "by": "business",
              "text": { "vi": "Ưu đãi đặc biệt", "en": "Special offers" }
            }
          ],
          "questions": [
            {
              "key": "opportunities",
              "text": {
                "vi": "Lúc nào nên mời họ đánh giá?",
                "en": "When is the time to ask for a review?"
              }
            },
            {
              "key": "backstage",
              "text": {
                "vi": "Bạn gợi ý dựa trên điều gì?",
                "en": "What are recommendations based on?"
              }
            }
          ],
          "next": [
            {
              "stage": "awareness",
              "when": {
                "vi": "đánh giá tác động đến khách hàng tiềm năng khác",
                "en": "reviews influence other prospects"
              }
            },
            {
              "stage": "discovery",
              "when": {
                "vi": "đánh giá tác động đến khách hàng tiềm năng khác",
                "en": "reviews influence other prospects"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        }
      ]
    }

    """##

  static let experience8 = ##"""
    {
      "frameworkVersion": 1,
      "id": "experience-8",
      "name": {
        "vi": "8 giai đoạn của trải nghiệm khách hàng",
        "en": "Eight phases of the customer experience"
      },
      "kind": "linear",
      "source": {
        "title": "Never Lose a Customer Again: Turn Any Sale into Lifelong Loyalty in 100 Days",
        "author": "Joey Coleman",
        "publisher": "Portfolio",
        "year": 2018,
        "document": "Biến khách hàng thành fan cuồng với 8 giai đoạn của trải nghiệm khách hàng (p1)"
      },
      "note": {
        "vi": "Tài liệu “Biến khách hàng thành fan cuồng với 8 giai đoạn của trải nghiệm khách hàng (p1)” là phần 1, chỉ mô tả giai đoạn 1–4, không nêu tác giả lẫn tên sách; tên tiếng Việt và cảm nhận của bốn giai đoạn này là của tài liệu. Giai đoạn 5–8, tên tiếng Anh và sáu công cụ giao tiếp (gặp trực tiếp, email, thư, điện thoại, video, quà tặng) lấy từ sách Never Lose a Customer Again (2018) của Joey Coleman; tên tiếng Việt của giai đoạn 5–8 do journey-cli dịch. Theo tài liệu, phần lớn công ty kết thúc mọi động thái hướng đến khách hàng ngay lúc giao dịch (giai đoạn 2), và cuộc chơi thường dừng đâu đó giữa giai đoạn 4 và 6. Phần tóm tắt, câu hỏi và phần “Khi nào nên chọn” do journey-cli viết.",
        "en": "The document “Biến khách hàng thành fan cuồng với 8 giai đoạn của trải nghiệm khách hàng (p1)” is part 1, describes stages 1–4 only and names neither author nor book; the Vietnamese names and the feelings of these four are the document's. Stages 5–8, the English names and the six communication tools (in person, e-mail, mail, phone, video, present) are from Joey Coleman, Never Lose a Customer Again (2018); the Vietnamese names of stages 5–8 are journey-cli's. Most companies, says the document, end all that they do for the customer with the transaction (stage 2), and most stop somewhere between stages 4 and 6. Summaries, questions and when to choose are journey-cli's words."
      },
      "chooseWhen": {
        "vi": "Cảm xúc của khách hàng sau khi mua là điều bạn quan tâm nhất: dịch vụ, dự án, sản phẩm giá trị cao.",
        "en": "How customers feel after buying matters most: services, projects, high-value products."
      },
      "chooseWhenProvenance": "own",
      "translations": { "vi": "document", "en": "book" },
      "criteria": {
        "purpose": {
          "vi": "Đưa khách hàng từ tương tác đầu tiên đến chỗ thành fan cuồng",
          "en": "Lead customers from the first interaction to being raving fans"
        }
      },
      "stages": [
        {
          "id": "assess",
          "name": { "vi": "Đánh giá", "en": "Assess" },
          "summary": {
            "vi": "Khách hàng cân nhắc có nên mua của bạn hay không.",
            "en": "The customer weighs up whether to buy from you."
          },
          "phases": ["search", "evaluate"],
          "feelings": [
            { "vi": "hy vọng", "en": "hopeful" },
            { "vi": "lạc quan thận trọng", "en": "cautiously optimistic" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": { "vi": "Đánh giá các lựa chọn", "en": "Weighing the options" }
            },
            {
              "by": "customer",
              "text": {
                "vi": "Tìm hiểu có thể trông đợi gì ở bạn",
                "en": "Finding out what to expect of you"
              }
            },
            {
              "by": "customer",
              "text": {
                "vi": "Chia sẻ kỳ vọng, nói ra hoặc ngầm",
                "en": "Sharing expectations, spoken or not"
              }
            },
            {
              "by": "customer",
              "text": {
                "vi": "Tính đến chuyện mua hàng, nếu tin bạn là lựa chọn tốt nhất",
                "en": "Thinking of buying, if convinced that you are the best choice"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Tiếp thị và bán hàng (“sales và marketing”)",
                "en": "Marketing and selling (“sales and marketing”)"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Chứng tỏ mình là lựa chọn tốt nhất",
                "en": "Proving to be the best choice"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Cho thấy mình đáp ứng được nhu cầu bằng một trải nghiệm tuyệt vời; không thì họ sẽ không chọn bạn",
                "en": "Showing that you can meet their needs with a great experience; else they will not choose you"
              }
            }
          ],
          "questions": [
            {
              "key": "thoughts",
              "text": {
                "vi": "Họ kỳ vọng gì mà chưa nói ra?",
                "en": "What do they expect but not say?"
              }
            },
            { "vi": "Bạn đang hứa điều gì với họ?", "en": "What are you promising them?" }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "admit",
          "name": { "vi": "Thừa nhận", "en": "Admit" },
          "summary": {
            "vi": "Khách hàng thừa nhận nhu cầu, tin bạn giải quyết được và mua.",
            "en": "The customer admits the need, trusts you to meet it and buys."
          },
          "phases": ["purchase"],
          "feelings": [
            { "vi": "vui vẻ", "en": "joyful" },
            { "vi": "phấn khích", "en": "excited" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Thừa nhận nhu cầu và trở thành khách hàng",
                "en": "Admitting the need and becoming a customer"
              }
            },
            {
              "by": "customer",
              "text": {
                "vi": "Mua sản phẩm hoặc đăng ký dịch vụ",
                "en": "Buying the product or signing up"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Kéo dài cảm xúc tích cực; không nhận ra thì lỡ dịp gắn nó với sản phẩm, dịch vụ",
                "en": "Prolonging the good feeling; unnoticed, the chance to tie it to product or service is lost"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "customer",
              "text": { "vi": "Giao dịch", "en": "The transaction" }
            }
          ],
          "questions": [
            {
              "key": "touchpoints",
              "text": {
                "vi": "Mua xong, họ thấy và nghe gì?",
                "en": "What do they see and hear after buying?"
              }
            },
            {
              "key": "opportunities",
              "text": { "vi": "Bạn chia vui với họ thế nào?", "en": "How do you share in their joy?" }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "affirm",
          "name": { "vi": "Xác nhận", "en": "Affirm" },
          "summary": {
            "vi": "Khách hàng hối hận sau giao dịch và cần được yên tâm là mình chọn đúng.",
            "en": "Buyer's remorse sets in; the customer needs to know the choice was right."
          },
          "phases": ["reassure"],
          "feelings": [
            { "vi": "hoài nghi", "en": "doubtful" },
            { "vi": "lo lắng", "en": "worried" },
            { "vi": "bất an", "en": "insecure" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Hoài nghi quyết định mua (“sự hối hận sau giao dịch”)",
                "en": "Doubting the decision to buy (“buyer's remorse”)"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Giúp khách tin mình quyết định đúng",
                "en": "Affirming the choice was right"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Gỡ nỗi lo trước khi nó bám rễ, để sớm đưa khách về lại với cảm xúc tích cực; không thì rất vất vả để xây dựng lại niềm vui",
                "en": "Easing worries before they take root, which soon brings good feelings back; else the joy is very hard to rebuild"
              }
            }
          ],
          "questions": [
            {
              "key": "painPoints",
              "text": {
                "vi": "Mua xong, họ lo điều gì nhất?",
                "en": "What worries them after buying?"
              }
            },
            {
              "key": "opportunities",
              "text": {
                "vi": "Ngày đầu, bạn trấn an họ ra sao?",
                "en": "How do you reassure them on day one?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "activate",
          "name": { "vi": "Khởi động", "en": "Activate" },
          "summary": {
            "vi": "Lần tiếp xúc đáng kể đầu tiên từ khi mua: bạn bắt đầu giữ lời.",
            "en": "The first important interaction after the sale: promises start being kept."
          },
          "phases": ["onboard"],
          "feelings": [
            { "vi": "phấn khích", "en": "excited" },
            {
              "vi": "phần nào lo lắng không biết có được như hứa hẹn",
              "en": "somewhat worried whether it will be as promised"
            }
          ],
          "activities": [
            {
              "by": "business",
              "text": { "vi": "Bắt đầu thực hiện lời hứa", "en": "Starting to keep promises" }
            },
            {
              "by": "business",
              "text": {
                "vi": "Khởi động mối quan hệ một cách đầy ý nghĩa",
                "en": "Starting the relationship in a meaningful way"
              }
            },
            {
              "by": "business",
              "text": {
                "vi": "Bắt đầu đúng cách, để có đà tiến sâu hơn; sai thì rất khó thay đổi ấn tượng ban đầu",
                "en": "Starting right, for momentum to go deeper; a first impression is very hard to change"
              }
            }
          ],
          "touchpoints": [
            {
              "by": "business",
              "text": { "vi": "Hóa đơn mua hàng", "en": "Receipt" }
            },
            {
              "by": "business",
              "text": { "vi": "Thời điểm bắt đầu dịch vụ", "en": "Start of the service" }
            },
            {
              "by": "business",
              "text": { "vi": "Cuộc họp khởi động dự án", "en": "Kick-off meeting" }
            }
          ],
          "questions": [
            {
              "key": "touchpoints",
              "text": {
                "vi": "Sau khi mua, họ gặp ai đầu tiên?",
                "en": "Who do they meet first after buying?"
              }
            },
            {
              "key": "backstage",
              "text": {
                "vi": "Lời hứa nào được giữ trước tiên?",
                "en": "Which promise is kept first?"
              }
            }
          ],
          "provenance": "document",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own"
        },
        {
          "id": "acclimate",
          "name": { "vi": "Thích nghi", "en": "Acclimate" },
          "summary": {
            "vi": "Khách hàng quen dần với cách doanh nghiệp làm việc.",
            "en": "The customer gets used to how the business works."
          },
          "phases": ["onboard"],
          "feelings": [
            { "vi": "bỡ ngỡ", "en": "uncertain" },
            { "vi": "dần thoải mái", "en": "gradually at ease" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Tìm hiểu cách doanh nghiệp làm việc",
                "en": "Learning how the business works"
              }
            }
          ],
          "questions": [
            {
              "key": "painPoints",
              "text": {
                "vi": "Điều gì bạn quen mà họ thấy lạ?",
                "en": "What is routine to you, new to them?"
              }
            },
            {
              "key": "painPoints",
              "text": {
                "vi": "Họ có biết bước kế tiếp là gì không?",
                "en": "Do they know what comes next?"
              }
            }
          ],
          "provenance": "book",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own",
          "translations": { "vi": "own", "en": "book" }
        },
        {
          "id": "accomplish",
          "name": { "vi": "Đạt kết quả", "en": "Accomplish" },
          "summary": {
            "vi": "Khách hàng đạt được điều họ mong khi mua.",
            "en": "The customer reaches the result the purchase was for."
          },
          "phases": ["use"],
          "feelings": [
            { "vi": "hài lòng (hoặc thất vọng)", "en": "satisfied (or disappointed)" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Đạt kết quả mong muốn khi mua",
                "en": "Reaching the result the purchase was for"
              }
            }
          ],
          "questions": [
            {
              "key": "goal",
              "text": {
                "vi": "Với họ, thế nào là thành công?",
                "en": "What does success mean to them?"
              }
            },
            {
              "key": "metrics",
              "text": {
                "vi": "Làm sao bạn biết họ đã đạt được?",
                "en": "How do you know they got there?"
              }
            }
          ],
          "provenance": "book",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own",
          "translations": { "vi": "own", "en": "book" }
        },
        {
          "id": "adopt",
          "name": { "vi": "Gắn bó", "en": "Adopt" },
          "summary": {
            "vi": "Khách hàng coi mối quan hệ là của mình và ưu tiên thương hiệu.",
            "en": "The customer takes ownership of the relationship and prefers the brand."
          },
          "phases": ["retain"],
          "feelings": [
            { "vi": "cảm giác thuộc về", "en": "a sense of belonging" },
            { "vi": "tự hào", "en": "proud" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": {
                "vi": "Chủ động vun đắp mối quan hệ",
                "en": "Taking ownership of the relationship"
              }
            },
            {
              "by": "customer",
              "text": { "vi": "Ưu tiên chọn thương hiệu", "en": "Preferring the brand" }
            }
          ],
          "questions": [
            { "vi": "Khách trung thành được gì riêng?", "en": "What do only loyal customers get?" },
            {
              "key": "opportunities",
              "text": {
                "vi": "Điều gì giúp họ thấy mình thuộc về?",
                "en": "What makes them feel they belong?"
              }
            }
          ],
          "provenance": "book",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own",
          "translations": { "vi": "own", "en": "book" }
        },
        {
          "id": "advocate",
          "name": { "vi": "Ủng hộ", "en": "Advocate" },
          "summary": {
            "vi": "Khách hàng thành fan cuồng và giới thiệu người khác.",
            "en": "The customer becomes a raving fan and refers others."
          },
          "phases": ["advocate"],
          "feelings": [
            { "vi": "nhiệt tình", "en": "enthusiastic" }
          ],
          "activities": [
            {
              "by": "customer",
              "text": { "vi": "Giới thiệu người khác", "en": "Referring others" }
            }
          ],
          "questions": [
            {
              "key": "opportunities",
              "text": {
                "vi": "Khi nào nên nhờ họ giới thiệu?",
                "en": "When should you ask for a referral?"
              }
            },
            {
              "key": "backstage",
              "text": { "vi": "Ai cảm ơn họ, bằng cách nào?", "en": "Who thanks them, and how?" }
            }
          ],
          "provenance": "book",
          "summaryProvenance": "own",
          "phasesProvenance": "own",
          "questionsProvenance": "own",
          "translations": { "vi": "own", "en": "book" }
        }
      ]
    }

    """##

  static let channelAliases = ##"""
    {
      "website": [
        "web",
        "site",
        "trang web",
        "trang chủ",
        "homepage",
        "landing page",
        "trang đích",
        "blog",
        "web bán hàng",
        "website bán hàng",
        "cửa hàng trực tuyến",
        "cửa hàng online",
        "online store",
        "online shop",
        "web shop",
        "e-commerce site",
        "QR",
        "mã QR",
        "QR code"
      ],
      "app": [
        "mobile app",
        "ứng dụng di động",
        "app di động",
        "mini app",
        "phần mềm",
        "ví điện tử",
        "e-wallet",
        "MoMo",
        "VNPay",
        "ZaloPay",
        "Grab",
        "Be",
        "Gojek",
        "thông báo đẩy",
        "thông báo trên app",
        "thông báo ứng dụng",
        "push notification",
        "push",
        "in-app",
        "in-app message",
        "VNeID",
        "Zalo Mini App",
        "app ngân hàng",
        "banking app",
        "mobile banking"
      ],
      "search": [
        "search engine",
        "công cụ tìm kiếm",
        "tìm kiếm trên mạng",
        "tìm kiếm trên internet",
        "tìm trên mạng",
        "internet search",
        "web search",
        "SEO",
        "Google",
        "Google Search",
        "tìm trên Google",
        "tìm kiếm trên Google",
        "Google Maps",
        "Bing",
        "Cốc Cốc"
      ],
      "social": [
        "social network",
        "MXH",
        "Facebook",
        "FB",
        "fanpage",
        "fanpage Facebook",
        "trang Facebook",
        "nhóm Facebook",
        "Facebook page",
        "Facebook group",
        "Instagram",
        "Insta",
        "IG",
        "TikTok",
        "YouTube",
        "LinkedIn",
        "Twitter",
        "Threads",
        "Pinterest",
        "Reddit",
        "forum",
        "diễn đàn",
        "community",
        "cộng đồng mạng",
        "X"
      ],
      "email": [
        "thư điện tử",
        "newsletter",
        "bản tin",
        "bản tin email",
        "email marketing",
        "EDM",
        "Gmail",
        "Outlook"
      ],
      "chat": [
        "chat trực tuyến",
        "chat online",
        "web chat",
        "chat trên web",
        "chat trên website",
        "trò chuyện trực tuyến"
      ],
      "chatbot": [
        "bot",
        "robot chat",
        "tin nhắn tự động"
      ],
      "messaging": [
        "nhắn tin",
        "messenger app",
        "instant messaging",
        "direct message",
        "DM",
        "inbox",
        "Zalo",
        "Zalo OA",
        "Zalo Official Account",
        "Zalo ZNS",
        "ZNS",
        "nhóm Zalo",
        "chat Zalo",
        "Messenger",
        "Facebook Messenger",
        "Viber",
        "WhatsApp",
        "Telegram",
        "WeChat",
        "LINE",
        "iMessage",
        "Slack"
      ],
      "sms": [
        "text message",
        "tin nhắn điện thoại",
        "SMS brandname",
        "brandname"
      ],
      "online-ad": [
        "quảng cáo trực tuyến",
        "quảng cáo online",
        "quảng cáo trên mạng",
        "quảng cáo mạng xã hội",
        "quảng cáo trên mạng xã hội",
        "online advertising",
        "digital advertising",
        "banner",
        "banner ad",
        "display ad",
        "SEM",
        "PPC",
        "paid search",
        "paid social",
        "retargeting",
        "remarketing",
        "Google Ads",
        "quảng cáo Google",
        "Facebook Ads",
        "FB Ads",
        "quảng cáo Facebook",
        "TikTok Ads",
        "quảng cáo TikTok",
        "YouTube Ads",
        "Zalo Ads"
      ],
      "marketplace": [
        "sàn TMĐT",
        "sàn thương mại",
        "online marketplace",
        "e-commerce platform",
        "Shopee",
        "Lazada",
        "TikTok Shop",
        "Tiki",
        "Sendo",
        "Chợ Tốt",
        "Facebook Marketplace",
        "Amazon",
        "eBay",
        "Etsy",
        "Alibaba",
        "Taobao",
        "app giao đồ ăn",
        "food delivery app",
        "GrabFood",
        "ShopeeFood",
        "BeFood",
        "OTA",
        "Booking.com",
        "Agoda",
        "Traveloka",
        "Airbnb",
        "Expedia"
      ],
      "review-site": [
        "đánh giá",
        "đánh giá trực tuyến",
        "đánh giá trên mạng",
        "review",
        "online review",
        "trang so sánh",
        "comparison site",
        "Google Reviews",
        "đánh giá Google",
        "Google Business",
        "Google My Business",
        "Tripadvisor",
        "Trustpilot",
        "Yelp",
        "Foody"
      ],
      "video": [
        "video clip",
        "clip",
        "phim ngắn",
        "video trực tuyến",
        "online video",
        "Vimeo"
      ],
      "webinar": [
        "hội thảo trực tuyến",
        "hội thảo online",
        "online seminar",
        "sự kiện trực tuyến",
        "sự kiện online",
        "online event",
        "virtual event"
      ],
      "self-service": [
        "tự phục vụ",
        "portal",
        "customer portal",
        "cổng khách hàng",
        "cổng thông tin",
        "online portal",
        "help centre",
        "help center",
        "trung tâm trợ giúp",
        "FAQ",
        "câu hỏi thường gặp",
        "knowledge base",
        "my account",
        "tài khoản của tôi",
        "cổng dịch vụ công",
        "cổng dịch vụ công quốc gia",
        "dịch vụ công trực tuyến",
        "Cổng DVC"
      ],
      "influencer": [
        "người ảnh hưởng",
        "KOL",
        "KOC",
        "người nổi tiếng",
        "celebrity",
        "influencer marketing",
        "YouTuber",
        "TikToker",
        "blogger",
        "reviewer",
        "affiliate",
        "tiếp thị liên kết"
      ],
      "livestream": [
        "phát trực tiếp",
        "live streaming",
        "bán hàng livestream",
        "livestream bán hàng",
        "live shopping",
        "Facebook Live",
        "TikTok Live",
        "Shopee Live",
        "YouTube Live"
      ],
      "video-call": [
        "cuộc gọi video",
        "video conference",
        "video meeting",
        "họp trực tuyến",
        "họp online",
        "online meeting",
        "tư vấn qua video",
        "khám từ xa",
        "telemedicine",
        "telehealth",
        "Zoom",
        "Google Meet",
        "Microsoft Teams",
        "MS Teams",
        "Teams",
        "Skype",
        "FaceTime"
      ],
      "assistant": [
        "AI",
        "trợ lý ảo",
        "trợ lý giọng nói",
        "trợ lý trí tuệ nhân tạo",
        "virtual assistant",
        "voice assistant",
        "smart speaker",
        "loa thông minh",
        "AI agent",
        "ChatGPT",
        "Gemini",
        "Copilot",
        "Siri",
        "Alexa",
        "Google Assistant",
        "callbot",
        "voicebot"
      ],
      "api": [
        "kết nối hệ thống",
        "tích hợp hệ thống",
        "system integration",
        "integration",
        "webhook",
        "EDI"
      ],
      "intranet": [
        "cổng nội bộ",
        "trang nội bộ",
        "cổng nhân viên",
        "internal portal",
        "employee portal",
        "SharePoint"
      ],
      "store": [
        "branch",
        "chi nhánh",
        "cửa hiệu",
        "tiệm",
        "quán",
        "showroom",
        "outlet",
        "boutique",
        "retail",
        "retail store",
        "cửa hàng bán lẻ",
        "điểm bán",
        "point of sale",
        "POS",
        "máy POS",
        "tại cửa hàng",
        "in store",
        "brick and mortar",
        "siêu thị",
        "supermarket",
        "trung tâm thương mại",
        "mall",
        "đại lý",
        "dealer",
        "quầy",
        "tại quầy",
        "counter",
        "phòng giao dịch",
        "điểm giao dịch",
        "văn phòng",
        "office",
        "nhà hàng",
        "restaurant",
        "quán cà phê",
        "café",
        "coffee shop",
        "nhà thuốc",
        "hiệu thuốc",
        "pharmacy",
        "pop-up store",
        "chi nhánh ngân hàng",
        "bank branch",
        "quán ăn"
      ],
      "event": [
        "hội chợ",
        "triển lãm",
        "fair",
        "trade fair",
        "exhibition",
        "expo",
        "hội nghị",
        "conference",
        "hội thảo",
        "seminar",
        "workshop",
        "roadshow",
        "khai trương",
        "trade show"
      ],
      "outdoor-ad": [
        "outdoor advertising",
        "OOH",
        "out of home",
        "billboard",
        "outdoor",
        "pano",
        "bảng hiệu",
        "biển hiệu",
        "biển quảng cáo",
        "bảng quảng cáo",
        "signage",
        "băng rôn",
        "quảng cáo xe buýt"
      ],
      "phone": [
        "hotline",
        "đường dây nóng",
        "tổng đài",
        "số tổng đài",
        "telephone",
        "phone call",
        "call",
        "cuộc gọi",
        "gọi điện",
        "gọi điện thoại",
        "gọi hotline",
        "gọi tổng đài",
        "call centre",
        "call center",
        "contact centre",
        "contact center",
        "telesales",
        "IVR"
      ],
      "mail": [
        "thư",
        "thư giấy",
        "thư tay",
        "thư gửi qua bưu điện",
        "letter",
        "post",
        "postcard",
        "bưu thiếp",
        "direct mail",
        "bưu điện",
        "qua bưu điện",
        "bưu cục",
        "post office"
      ],
      "print": [
        "tờ rơi",
        "leaflet",
        "flyer",
        "brochure",
        "catalogue",
        "catalog",
        "báo",
        "báo giấy",
        "báo in",
        "newspaper",
        "tạp chí",
        "magazine",
        "poster",
        "áp phích",
        "standee",
        "danh thiếp",
        "business card",
        "POSM",
        "bao bì",
        "packaging"
      ],
      "tv": [
        "ti vi",
        "television",
        "đài truyền hình",
        "quảng cáo truyền hình",
        "TVC",
        "TV ad"
      ],
      "radio": [
        "đài phát thanh",
        "radio ad",
        "FM"
      ],
      "in-person": [
        "trực tiếp",
        "gặp mặt",
        "gặp mặt trực tiếp",
        "tư vấn trực tiếp",
        "gặp nhân viên",
        "nhân viên bán hàng",
        "nhân viên tư vấn",
        "face to face",
        "F2F",
        "meeting",
        "salesperson",
        "sales rep",
        "home visit",
        "tại nhà",
        "tận nơi",
        "đến tận nơi",
        "nhân viên",
        "tư vấn viên",
        "mặt đối mặt",
        "trao đổi trực tiếp",
        "staff",
        "consultant",
        "bộ phận một cửa",
        "một cửa",
        "trung tâm hành chính công",
        "phòng khám",
        "bệnh viện",
        "clinic",
        "hospital",
        "lễ tân",
        "front desk",
        "reception"
      ],
      "word-of-mouth": [
        "WOM",
        "bạn bè",
        "người quen",
        "người thân",
        "gia đình",
        "bạn bè người thân",
        "đồng nghiệp",
        "friends",
        "family",
        "friends and family",
        "colleagues",
        "giới thiệu",
        "lời giới thiệu",
        "referral",
        "recommendation",
        "hàng xóm",
        "neighbour",
        "neighbor"
      ],
      "delivery": [
        "shipper",
        "ship",
        "shipping",
        "giao nhận",
        "giao tận nhà",
        "home delivery",
        "người giao hàng",
        "nhân viên giao hàng",
        "courier",
        "bưu tá",
        "vận chuyển",
        "đơn vị vận chuyển",
        "chuyển phát",
        "chuyển phát nhanh",
        "Giao Hàng Nhanh",
        "GHN",
        "Giao Hàng Tiết Kiệm",
        "GHTK",
        "Viettel Post",
        "J&T",
        "GrabExpress",
        "Ahamove"
      ],
      "gift": [
        "quà",
        "present",
        "tặng phẩm",
        "quà khuyến mãi",
        "thẻ quà tặng",
        "gift card",
        "hàng mẫu",
        "sample",
        "giveaway"
      ],
      "kiosk": [
        "ki ốt",
        "self-service kiosk",
        "máy tự động",
        "vending machine",
        "máy bán hàng tự động",
        "self checkout",
        "quầy tự thanh toán",
        "ATM",
        "máy ATM",
        "cây ATM"
      ]
    }

    """##

  static let channels = ##"""
    {
      "channelsVersion": 1,
      "channels": [
        { "id": "website", "mode": "online", "name": { "vi": "website", "en": "website" }, "source": "document" },
        { "id": "app", "mode": "online", "name": { "vi": "ứng dụng", "en": "app" }, "source": "document" },
        { "id": "search", "mode": "online", "name": { "vi": "tìm kiếm", "en": "search" }, "source": "document" },
        { "id": "social", "mode": "online", "name": { "vi": "mạng xã hội", "en": "social media" }, "source": "document" },
        { "id": "email", "mode": "online", "name": { "vi": "email", "en": "e-mail" }, "source": "document" },
        { "id": "chat", "mode": "online", "name": { "vi": "chat với nhân viên", "en": "live chat" }, "source": "own" },
        { "id": "chatbot", "mode": "online", "name": { "vi": "chatbot", "en": "chatbot" }, "source": "document" },
        { "id": "messaging", "mode": "online", "name": { "vi": "ứng dụng nhắn tin", "en": "messaging app" }, "source": "own" },
        { "id": "sms", "mode": "online", "name": { "vi": "tin nhắn SMS", "en": "SMS" }, "source": "own" },
        { "id": "online-ad", "mode": "online", "name": { "vi": "quảng cáo số", "en": "digital ad" }, "source": "document" },
        { "id": "marketplace", "mode": "online", "name": { "vi": "sàn thương mại điện tử", "en": "marketplace" }, "source": "own" },
        { "id": "review-site", "mode": "online", "name": { "vi": "trang đánh giá", "en": "review site" }, "source": "document" },
        { "id": "video", "mode": "online", "name": { "vi": "video", "en": "video" }, "source": "document" },
        { "id": "webinar", "mode": "online", "name": { "vi": "webinar", "en": "webinar" }, "source": "own" },
        { "id": "self-service", "mode": "online", "name": { "vi": "cổng tự phục vụ", "en": "self-service portal" }, "source": "document" },
        { "id": "influencer", "mode": "online", "name": { "vi": "người có ảnh hưởng", "en": "influencer" }, "source": "document" },
        { "id": "livestream", "mode": "online", "name": { "vi": "livestream", "en": "live stream" }, "source": "own" },
        { "id": "video-call", "mode": "online", "name": { "vi": "gọi video", "en": "video call" }, "source": "own" },
        { "id": "assistant", "mode": "online", "name": { "vi": "trợ lý AI", "en": "AI assistant" }, "source": "own" },
        { "id": "api", "mode": "online", "name": { "vi": "API", "en": "API" }, "source": "own" },
        { "id": "intranet", "mode": "online", "name": { "vi": "mạng nội bộ", "en": "intranet" }, "source": "own" },
        { "id": "store", "mode": "offline", "name": { "vi": "cửa hàng", "en": "shop" }, "source": "document" },
        { "id": "event", "mode": "offline", "name": { "vi": "sự kiện", "en": "event" }, "source": "document" },
        { "id": "outdoor-ad", "mode": "offline", "name": { "vi": "quảng cáo ngoài trời", "en": "outdoor ad" }, "source": "document" },
        { "id": "phone", "mode": "offline", "name": { "vi": "điện thoại", "en": "phone" }, "source": "book" },
        { "id": "mail", "mode": "offline", "name": { "vi": "thư bưu điện", "en": "postal mail" }, "source": "book" },
        { "id": "print", "mode": "offline", "name": { "vi": "ấn phẩm in", "en": "print" }, "source": "own" },
        { "id": "tv", "mode": "offline", "name": { "vi": "truyền hình", "en": "TV" }, "source": "own" },
        { "id": "radio", "mode": "offline", "name": { "vi": "phát thanh", "en": "radio" }, "source": "own" },
        { "id": "in-person", "mode": "offline", "name": { "vi": "gặp trực tiếp", "en": "in person" }, "source": "book" },
        { "id": "word-of-mouth", "mode": "offline", "name": { "vi": "truyền miệng", "en": "word of mouth" }, "source": "document" },
        { "id": "delivery", "mode": "offline", "name": { "vi": "giao hàng", "en": "delivery" }, "source": "document" },
        { "id": "gift", "mode": "offline", "name": { "vi": "quà tặng", "en": "gift" }, "source": "book" },
        { "id": "kiosk", "mode": "offline", "name": { "vi": "ki-ốt tự phục vụ", "en": "kiosk" }, "source": "own" }
      ]
    }

    """##
}
